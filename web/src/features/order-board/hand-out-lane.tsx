import { useMemo, useRef, type ReactNode } from 'react'
import type { StoredOrder } from '../../firestore/order.ts'
import { useCalmRows } from '../../shared/calm-rows/use-calm-rows.ts'
import { CountBadge } from '../../shared/chip/count-badge.tsx'
import { EmptyState } from '../../shared/empty-state/empty-state.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import type { PendingTap } from './board-tap.ts'
import styles from './hand-out-lane.module.css'
import { ReadyCard } from './ready-card.tsx'
import { boardTexts } from './texts.ts'

interface LaneProps {
  lane: readonly StoredOrder[]
  kept: ReadonlyMap<string, PendingTap>
}

/** What stands at the counter, beside the queue. */
export function HandOutLane({ pickupPlace, ...props }: LaneProps & { pickupPlace: string }): ReactNode {
  const t = useTexts(boardTexts)
  const counter = pickupPlace.split(',').at(-1)?.trim() ?? ''
  const count = props.lane.length
  return (
    <aside className={styles.lane} aria-label={t('readyToHandOut')}>
      <div className={styles.head}>
        <h2>{t('ready')}</h2>
        <CountBadge count={count} words={String(count)} />
        {counter !== '' && <span title={pickupPlace}>{t('pickUp', { place: counter })}</span>}
      </div>
      <ReadyList {...props} />
    </aside>
  )
}

/** The same as a tab of its own. */
export function ReadyList({ lane, kept, wide = false }: LaneProps & { wide?: boolean }): ReactNode {
  const t = useTexts(boardTexts)
  const list = useRef<HTMLDivElement>(null)
  const rows = useCalmRows(lane, list, '')
  const latest = useMemo(() => new Map(lane.map((order) => [order.id, order])), [lane])
  return (
    <div
      ref={list}
      className={styles.list}
      data-wide={wide || undefined}
      // A scrolling region takes focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={t('readyList')}
    >
      {rows.length === 0 ? (
        <EmptyState title={t('emptyReady')} />
      ) : (
        rows.map((row) => (
          <ReadyCard key={row.id} order={latest.get(row.id) ?? row} kept={kept.get(row.id)} />
        ))
      )}
    </div>
  )
}
