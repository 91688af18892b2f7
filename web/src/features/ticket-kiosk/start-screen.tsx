import { IconBan, IconClockHour4, IconShieldCheck, IconTicket, IconWifiOff } from '@tabler/icons-react'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import type { ReactNode } from 'react'
import { useVenueSender } from '../../firestore/use-venue-sender.ts'
import { backTime } from '../../shared/drinks/back-time.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { KioskLanguages } from '../../shared/kiosk/kiosk-languages.tsx'
import { formatClock } from '../../shared/time/format-time.ts'
import { waitTime } from '../../shared/time/wait-time.ts'
import { useNow } from '../../shared/unattended/use-now.ts'
import { KioskTop } from './kiosk-top.tsx'
import { ticketKioskTexts } from './texts.ts'
import styles from './ticket-kiosk.module.css'

/** What a visitor sees first: one button, and how long it will take. */
export function StartScreen({
  venueId,
  display,
  isOffline,
  onTake,
}: {
  venueId: string
  display: PublicDisplay
  isOffline: boolean
  onTake: () => void
}): ReactNode {
  const t = useTexts(ticketKioskTexts)
  const { locale } = useLocale()
  const canText = useVenueSender(venueId) !== ''
  const { state, closesAt, timeZone } = display
  return (
    <main className={styles.start}>
      <KioskTop name={display.name}>
        <KioskLanguages />
      </KioskTop>
      <div className={styles.offer}>
        {isOffline ? (
          <Shut icon={IconWifiOff} title={t('offline')} body={t('offlineBody')} />
        ) : state === 'CLOSED' ? (
          <Closed display={display} />
        ) : (
          <section className={styles.pitch}>
            <h1>{t('headline')}</h1>
            <p>{t(canText ? 'promise' : 'promiseNoText')}</p>
            {state === 'CLOSING' && closesAt !== null && (
              <p className={styles.closing} role="status">
                <IconClockHour4 size="1.25em" aria-hidden="true" />
                {t('closingSoon', { time: formatClock(closesAt, locale, timeZone) })}
              </p>
            )}
            <button type="button" className={styles.take} onClick={onTake}>
              <IconTicket size="1.25em" aria-hidden="true" />
              {t('takeNumber')}
            </button>
          </section>
        )}
        {!isOffline && <Facts display={display} />}
      </div>
      <p className={styles.privacy}>
        <IconShieldCheck size="1.25em" aria-hidden="true" />
        {t('privacy')}
      </p>
    </main>
  )
}

function Closed({ display }: { display: PublicDisplay }): ReactNode {
  const t = useTexts(ticketKioskTexts)
  const { locale } = useLocale()
  const now = useNow()
  const opens = backTime(display.opensAt, now, locale, display.timeZone)
  const when = opens === null ? '' : `${t(opens.isToday ? 'opens' : 'opensDay', { time: opens.time })} `
  return <Shut icon={IconBan} title={t('closed')} body={when + t('closedBody')} />
}

/** In the place of the button while no number can be taken. */
function Shut({ icon: Icon, title, body }: { icon: typeof IconBan; title: string; body: string }): ReactNode {
  return (
    <section className={styles.shut} role="status">
      <Icon size={64} stroke={1.6} aria-hidden="true" />
      <h1>{title}</h1>
      <p>{body}</p>
    </section>
  )
}

function Facts({
  display: { waitingCount, minutes, closesAt, timeZone, state },
}: {
  display: PublicDisplay
}): ReactNode {
  const t = useTexts(ticketKioskTexts)
  const { locale } = useLocale()
  const wait = waitTime(minutes)
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('waitingNow')}</dt>
        <dd>{waitingCount === 0 ? t('nobody') : t('people', { count: waitingCount })}</dd>
      </div>
      {wait !== null && waitingCount > 0 && (
        <div>
          <dt>{t(wait === 'long' ? 'moreThan' : 'usually')}</dt>
          <dd>{wait === 'long' ? t('longWait') : t('minutes', { minutes: wait })}</dd>
        </div>
      )}
      {closesAt !== null && state !== 'CLOSED' && (
        <div data-small>
          <dt>{t('openUntil')}</dt>
          <dd>{formatClock(closesAt, locale, timeZone)}</dd>
        </div>
      )}
    </dl>
  )
}
