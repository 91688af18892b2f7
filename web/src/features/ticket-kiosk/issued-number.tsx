import { IconArrowRight, IconCheck, IconHourglass } from '@tabler/icons-react'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useVenueSender } from '../../firestore/use-venue-sender.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { sharedKioskTexts } from '../../shared/kiosk/texts.ts'
import { useCountdown } from '../../shared/kiosk/use-countdown.ts'
import { KioskTop } from './kiosk-top.tsx'
import { LeavePhone } from './leave-phone.tsx'
import { NumberPlace } from './number-place.tsx'
import { TakeAlong } from './take-along.tsx'
import { ticketKioskTexts } from './texts.ts'
import styles from './ticket-kiosk.module.css'
import type { TicketKiosk } from './use-ticket-kiosk.ts'

/** As long as it takes to read a number and to hold a phone to a code; who types gets it again. */
const openMs = 30_000
/** Who is texted has all they need. */
const textedMs = 12_000
const moreMs = 60_000

/** The number fills the screen. `isOld`: the visitor had it before. */
export function IssuedNumber({
  venueId,
  display,
  kiosk,
  number,
  name,
  isOld,
}: {
  venueId: string
  display: PublicDisplay
  kiosk: TicketKiosk
  number: number
  name: string
  isOld: boolean
}): ReactNode {
  const t = useTexts(ticketKioskTexts)
  const say = useTexts(sharedKioskTexts)
  const { secondsLeft, extend } = useCountdown(openMs, kiosk.leave)
  const canText = useVenueSender(venueId) !== ''
  const [isHeld, setHeld] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  const table = display.tables.find((one) => one.number === number)?.table
  const { hold } = kiosk
  const stay = (): void => extend(Math.max(openMs, secondsLeft * 1_000))
  // Who is called has it: it does not go back any more.
  useEffect(() => {
    if (table !== undefined) hold()
  }, [table, hold])

  return (
    <main className={styles.step}>
      <KioskTop name={display.name}>
        <span className={styles.closes}>
          <IconHourglass size="1.25em" aria-hidden="true" />
          <span>{t('closes', { count: secondsLeft })}</span>
          <button type="button" className={styles.topButton} onClick={() => extend(moreMs)}>
            {say('moreTime')}
          </button>
        </span>
      </KioskTop>
      <div className={styles.issued}>
        <section className={styles.number}>
          <h1 ref={heading} tabIndex={-1}>
            {isOld ? t('alreadyHave') : name === '' ? t('numberIs') : t('numberIsOf', { name })}
            <strong data-testid="number" data-long={number >= 1_000 || undefined}>
              {number}
            </strong>
          </h1>
          {table === undefined ? (
            <NumberPlace display={display} number={number} />
          ) : (
            <p className={styles.called} role="status">
              <b>
                <IconArrowRight size="1em" aria-hidden="true" />
                {t('nowCalled', { table })}
              </b>
              {t('nowCalledBody')}
            </p>
          )}
        </section>
        <section className={styles.rest}>
          {isOld && <p className={styles.card}>{t('alreadyBody')}</p>}
          {!isOld && canText && kiosk.ticketId !== null && (
            <LeavePhone
              ticket={{ venueId, ticketId: kiosk.ticketId }}
              timeZone={display.timeZone}
              onTyping={stay}
              // Who wants to be texted wants the number, also when the answer gets lost.
              onAsk={() => {
                hold()
                setHeld(true)
                stay()
              }}
              onLeft={() => extend(textedMs)}
            />
          )}
          <TakeAlong venueId={venueId} display={display} number={number} isOr={!isOld && canText} />
          <button
            type="button"
            className={styles.main}
            onClick={() => {
              kiosk.hold()
              kiosk.leave()
            }}
          >
            <IconCheck size="1.25em" aria-hidden="true" />
            {t('haveNumber')}
          </button>
          {!isOld && !isHeld && table === undefined && <p className={styles.small}>{t('givenBack')}</p>}
        </section>
      </div>
    </main>
  )
}
