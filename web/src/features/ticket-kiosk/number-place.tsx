import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import type { ReactNode } from 'react'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { formatClock } from '../../shared/time/format-time.ts'
import { waitTime } from '../../shared/time/wait-time.ts'
import { useNow } from '../../shared/unattended/use-now.ts'
import { ticketKioskTexts } from './texts.ts'
import styles from './ticket-kiosk.module.css'

/** How many are before a number, and about how long that takes. */
export function NumberPlace({
  display: { waiting, minutes, timeZone },
  number,
}: {
  display: PublicDisplay
  number: number
}): ReactNode {
  const t = useTexts(ticketKioskTexts)
  const { locale } = useLocale()
  const now = useNow()
  // A number that was just taken stands in the queue a moment later.
  const before = waiting.filter((other) => other < number).length
  if (before === 0) return <p className={styles.next}>{t('youAreNext')}</p>
  const wait = waitTime(minutes)
  return (
    <dl className={styles.place}>
      <div>
        <dd>{before}</dd>
        <dt>{t('before', { count: before })}</dt>
      </div>
      {wait !== null && (
        <div>
          <dd>{wait === 'long' ? t('longWait') : t('aboutMinutes', { minutes: wait })}</dd>
          <dt>
            {wait === 'long'
              ? t('untilTurnLong')
              : t('untilTurn', { time: formatClock(now + wait * 60_000, locale, timeZone) })}
          </dt>
        </div>
      )}
    </dl>
  )
}
