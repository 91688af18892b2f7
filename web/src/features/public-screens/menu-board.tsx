import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import type { ReactNode } from 'react'
import styles from './menu-board.module.css'
import { MenuList } from './menu-list.tsx'
import { OrderCard } from './order-card.tsx'
import { PickupStrip } from './pickup-strip.tsx'

/** What there is, how to order it, and whose is ready. */
export function MenuBoard({
  board,
  now,
  isStale,
}: {
  board: PublicBoard
  now: number
  isStale: boolean
}): ReactNode {
  return (
    <div className={styles.board}>
      <MenuList board={board} now={now} />
      <OrderCard board={board} />
      <PickupStrip board={board} isStale={isStale} />
    </div>
  )
}
