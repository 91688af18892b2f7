import { useMemo, useRef, type ReactNode } from 'react'
import type { StoredOrder } from '../../firestore/order.ts'
import { useCalmRows } from '../../shared/calm-rows/use-calm-rows.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import type { PendingTap } from './board-tap.ts'
import { OrderCard } from './order-card.tsx'
import styles from './queue-grid.module.css'
import { boardTexts } from './texts.ts'

/**
 * The cards of the queue. While a hand is on them they keep their places: what is made or gone stays where it was, with
 * nothing to tap. `question` changes when the person asks for other cards.
 */
export function QueueGrid({
  queue,
  all,
  kept,
  question,
  empty,
}: {
  queue: readonly StoredOrder[]
  /** Where a card that left the queue under a hand finds how it is now. */
  all: ReadonlyMap<string, StoredOrder>
  kept: ReadonlyMap<string, PendingTap>
  question: string
  /** Stands here when there is no card. */
  empty: ReactNode
}): ReactNode {
  const t = useTexts(boardTexts)
  const grid = useRef<HTMLDivElement>(null)
  const rows = useCalmRows(queue, grid, question)
  const cards = useMemo(() => rows.map((row) => all.get(row.id) ?? row), [rows, all])
  return (
    <div
      ref={grid}
      className={styles.grid}
      // A scrolling region takes focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={t('queueList')}
      data-empty={cards.length === 0 || undefined}
    >
      {cards.length === 0
        ? empty
        : cards.map((order) => <OrderCard key={order.id} order={order} kept={kept.get(order.id)} />)}
    </div>
  )
}
