import type { MenuItem } from '@relaydesk/domain/orders/event.ts'
import { useState, type ReactNode } from 'react'
import { serverClock } from '../../../firestore/server-clock.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDraft } from '../editing/use-event-draft.ts'
import styles from './menu-table.module.css'
import { clockIn, planBackAt } from './plan-back-at.ts'
import { readClock } from './read-clock.ts'
import { menuTexts } from './texts.ts'

/**
 * When a drink that is sold out comes back, by the event's clock; an empty time is none. Typed, since a browser's own field
 * may have a clock of twelve hours.
 */
export function BackAt({ item }: { item: MenuItem }): ReactNode {
  const t = useTexts(menuTexts)
  const { event, edit } = useDraft()
  const [typed, setTyped] = useState<string | null>(null)
  const { timeZone } = event
  const shown = typed ?? (item.backAt === undefined ? '' : clockIn(item.backAt, timeZone))

  function keep(): void {
    if (typed === null) return
    setTyped(null)
    const clock = readClock(typed)
    if (clock === null && typed.trim() !== '') return
    const backAt = clock === null ? undefined : planBackAt(clock, serverClock.now(), timeZone)
    if (backAt === item.backAt) return
    edit({ kind: 'availability', id: item.id, isOn: false, ...(backAt !== undefined && { backAt }) })
  }

  return (
    <label className={styles.back}>
      {t('soldOut')}, {t('backAt')}
      <input
        aria-label={t('backAtLabel', { drink: item.title })}
        aria-invalid={(typed !== null && typed.trim() !== '' && readClock(typed) === null) || undefined}
        inputMode="numeric"
        placeholder="14:00"
        maxLength={6}
        value={shown}
        onChange={(change) => setTyped(change.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(key) => {
          if (key.key === 'Enter') keep()
          if (key.key === 'Escape') setTyped(null)
        }}
      />
    </label>
  )
}
