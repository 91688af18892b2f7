import { IconUsers } from '@tabler/icons-react'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import type { ReactNode } from 'react'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { formatClock } from '../../shared/time/format-time.ts'
import { waitTime } from '../../shared/time/wait-time.ts'
import { displayTexts } from './texts.ts'
import styles from './ticket-display.module.css'

/** How many wait and for how long, and how to become one of them. */
export function WaitingLine({
  display: { waitingCount, minutes, state, closesAt, timeZone },
  isStale,
}: {
  display: PublicDisplay
  isStale: boolean
}): ReactNode {
  const t = useTexts(displayTexts)
  const { locale } = useLocale()
  const wait = waitTime(minutes)
  const about = wait === null ? '' : wait === 'long' ? t('longWait') : t('about', { minutes: wait })
  const many = waitingCount === 0 ? t('nobodyWaits') : `${t('waiting', { count: waitingCount })}${about}`
  const isClosing = state === 'CLOSING' && closesAt !== null
  return (
    <footer className={styles.foot}>
      <IconUsers size="1.25em" aria-hidden="true" />
      <span>{isStale ? t('waitingUnknown') : many}</span>
      {!isStale && state !== 'CLOSED' && (
        <span className={styles.take}>
          {isClosing ? t('closing', { time: formatClock(closesAt, locale, timeZone) }) : t('takeNumber')}
        </span>
      )}
    </footer>
  )
}
