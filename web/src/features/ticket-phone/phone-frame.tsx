import { IconAlertTriangle, IconCircleCheck, IconRefresh, IconWifiOff } from '@tabler/icons-react'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import type { ReactNode } from 'react'
import type { BoardView } from '../../firestore/board-follower.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { Logo } from '../../shared/logo/logo.tsx'
import { formatClockWithSeconds } from '../../shared/time/format-time.ts'
import { phoneTexts } from './texts.ts'
import styles from './ticket-phone.module.css'

const marks = {
  live: { words: 'live', Icon: IconCircleCheck },
  missing: { words: 'live', Icon: IconCircleCheck },
  gap: { words: 'catchingUp', Icon: IconRefresh },
  loading: { words: 'catchingUp', Icon: IconRefresh },
  stale: { words: 'notLive', Icon: IconWifiOff },
} as const

/** Whose page it is, and whether it is true now. */
export function PhoneFrame({
  view: { board, phase, heardAt },
  children,
}: {
  view: BoardView<PublicDisplay>
  children: ReactNode
}): ReactNode {
  const t = useTexts(phoneTexts)
  const { locale } = useLocale()
  const { words, Icon } = marks[phase]
  return (
    <main className={styles.page}>
      <header className={styles.top}>
        <span className={styles.logo}>
          <Logo />
        </span>
        <b>{board?.name}</b>
        <span className={styles.mark} data-mark={phase}>
          <Icon size="1.25em" aria-hidden="true" />
          {t(words)}
        </span>
      </header>
      {phase === 'stale' && (
        <div className={styles.stale} role="alert">
          <IconAlertTriangle size="1.5em" aria-hidden="true" />
          <div>
            <b>{t('stale')}</b>
            <p>{t('staleBody', { time: formatClockWithSeconds(heardAt ?? 0, locale, board?.timeZone) })}</p>
          </div>
        </div>
      )}
      {children}
    </main>
  )
}
