import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { sharedKioskTexts } from '../../shared/kiosk/texts.ts'
import { useCountdown } from '../../shared/kiosk/use-countdown.ts'
import { readCup } from './kiosk-draft.ts'
import styles from './kiosk-done.module.css'
import { kioskTexts } from './texts.ts'
import type { Kiosk } from './use-kiosk.ts'

const shownMs = 12_000
const moreMs = 30_000

/** The number fills the screen, for as long as a guest needs to read it. */
export function KioskDone({
  board,
  kiosk,
  number,
}: {
  board: PublicBoard
  kiosk: Kiosk
  number: number
}): ReactNode {
  const t = useTexts(kioskTexts)
  const say = useTexts(sharedKioskTexts)
  const { secondsLeft, extend } = useCountdown(shownMs, kiosk.reset)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const { draft, phone } = kiosk
  const cup = readCup(draft, board)
  const name = draft.name.trim()
  return (
    <main className={styles.done}>
      <h1 ref={heading} tabIndex={-1}>
        {t('yourNumber')}
        <strong data-testid="number">{number}</strong>
      </h1>
      {cup !== null && <p className={styles.cup}>{[cup.title, ...cup.modifiers].join(', ')}</p>}
      <p className={styles.how}>
        {phone.kind === 'number' ? t('doneText') : name === '' ? t('doneNumber') : t('doneName', { name })}
        {board.pickupPlace !== '' && (
          <>
            <br />
            {t('pickUp', { place: board.pickupPlace })}
          </>
        )}
      </p>
      <div className={styles.buttons}>
        <button type="button" onClick={() => extend(moreMs)}>
          {say('moreTime')}
        </button>
        <button type="button" onClick={kiosk.reset}>
          {t('done')}
        </button>
      </div>
      <p className={styles.left}>{t('resets', { count: secondsLeft })}</p>
    </main>
  )
}
