import type { OrderAction } from '@relaydesk/domain/orders/requests.ts'
import { createContext, useContext } from 'react'
import type { StoredOrder } from '../../firestore/order.ts'

/** What a card can ask for. Stays the same object while the connection and the terminal do. */
export interface BoardActions {
  /** Which terminal this is, from 1. */
  here: number
  isLive: boolean
  act: (order: StoredOrder, action: OrderAction) => void
  /** Takes back a tap that is kept on this tablet. */
  takeBack: (tapId: string) => void
}

export const BoardActionsContext = createContext<BoardActions | null>(null)

export function useBoardActions(): BoardActions {
  const actions = useContext(BoardActionsContext)
  if (actions === null) throw new Error('useBoardActions needs a BoardActionsContext above it')
  return actions
}
