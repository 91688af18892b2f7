import { IconArrowRight, IconBellRinging, IconClockPause } from '@tabler/icons-react'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { displayTexts } from './texts.ts'
import styles from './ticket-display.module.css'

/** The newest call, where the eye lands. `isStale`: that is how it last was. */
export function NewestCall({
  newest,
  isStale,
}: {
  newest: PublicDisplay['newest']
  isStale: boolean
}): ReactNode {
  const t = useTexts(displayTexts)
  if (newest === null) {
    return (
      <div className={styles.nobody} role="status" data-stale={isStale || undefined}>
        <h2>{t(isStale ? 'nobodyKnown' : 'nobody')}</h2>
        {!isStale && <p>{t('nobodyBody')}</p>}
      </div>
    )
  }
  const { number, table, calls } = newest
  const Icon = isStale ? IconClockPause : IconBellRinging
  const words = isStale ? 'lastKnown' : calls > 1 ? 'calledAgain' : 'nowCalled'
  return (
    <div className={styles.newest} role="status" data-stale={isStale || undefined} data-testid="newest">
      {/* Grows in anew with every call. */}
      <div key={`${number} ${table} ${calls}`} className={styles.call}>
        <h2>
          <Icon size="1.25em" aria-hidden="true" />
          {t(words)}
        </h2>
        <strong data-long={number >= 1_000 || undefined}>{number}</strong>
        <em>
          <IconArrowRight size="1.05em" stroke={2.4} aria-hidden="true" />
          {t('table', { table })}
        </em>
      </div>
    </div>
  )
}
