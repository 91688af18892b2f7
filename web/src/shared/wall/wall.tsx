import { IconAlertTriangle, IconCircleCheck, IconRefresh, IconWifiOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLocale, useTexts } from '../i18n/use-texts.ts'
import { Logo } from '../logo/logo.tsx'
import { formatClock, formatClockWithSeconds } from '../time/format-time.ts'
import { wallTexts } from './texts.ts'
import type { WallPhase } from './wall-phase.ts'
import styles from './wall.module.css'

/** Whether a wall is true now. `heardAt` (epoch ms): when the server last said so. */
export interface WallState {
  phase: WallPhase
  heardAt: number | null
  /** IANA; the device's own if it is not known yet. */
  timeZone?: string | undefined
}

/**
 * The frame of every public screen: what it is, whether it is true now, what time it is; and whatever must be said first.
 * `ask`: a sentence that says whom to ask while it is not true; `tools` stand beside the mark, `bar` below the top.
 */
export function Wall({
  title,
  subtitle,
  state,
  now,
  ask,
  tools,
  bar,
  children,
}: {
  title: string
  subtitle?: string
  state: WallState
  now: number
  ask: string
  tools?: ReactNode
  bar?: ReactNode
  children: ReactNode
}): ReactNode {
  const isStale = state.phase === 'stale'
  const hasBar = bar !== undefined && bar !== null
  return (
    <main
      className={styles.wall}
      data-stale={isStale || undefined}
      data-bars={Number(isStale) + Number(hasBar) || undefined}
    >
      {isStale && <StaleBar state={state} ask={ask} />}
      <header className={styles.top}>
        <span className={styles.logo}>
          <Logo />
        </span>
        <h1>{title}</h1>
        {subtitle !== undefined && <span className={styles.subtitle}>{subtitle}</span>}
        <span className={styles.end} data-tools={tools !== undefined || undefined}>
          {tools}
          <Mark state={state} now={now} />
        </span>
      </header>
      {bar}
      {children}
    </main>
  )
}

function StaleBar({ state: { heardAt, timeZone }, ask }: { state: WallState; ask: string }): ReactNode {
  const t = useTexts(wallTexts)
  const { locale } = useLocale()
  const time = formatClockWithSeconds(heardAt ?? 0, locale, timeZone)
  return (
    <div className={styles.bar} role="alert">
      <IconAlertTriangle size="1.5em" aria-hidden="true" />
      <div>
        {t('staleTitle')}
        <small>{t('staleBody', { time, ask })}</small>
      </div>
      <span className={styles.retry}>
        <IconRefresh size="1.25em" aria-hidden="true" />
        {t('retrying')}
      </span>
    </div>
  )
}

const marks = {
  live: { words: 'live', Icon: IconCircleCheck },
  missing: { words: 'live', Icon: IconCircleCheck },
  gap: { words: 'catchingUp', Icon: IconRefresh },
  loading: { words: 'catchingUp', Icon: IconRefresh },
  stale: { words: 'notLive', Icon: IconWifiOff },
} as const

function Mark({ state: { phase, timeZone }, now }: { state: WallState; now: number }): ReactNode {
  const t = useTexts(wallTexts)
  const { locale } = useLocale()
  const { words, Icon } = marks[phase]
  return (
    <span className={styles.mark} data-mark={phase}>
      <Icon size="1.25em" aria-hidden="true" />
      {t(words)}
      <time>{formatClock(now, locale, timeZone)}</time>
    </span>
  )
}
