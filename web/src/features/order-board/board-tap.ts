import type { Order, OrderStatus } from '@relaydesk/domain/orders/order.ts'
import type { OrderAction } from '@relaydesk/domain/orders/requests.ts'
import { transitionOrder } from '@relaydesk/domain/orders/order-transition.ts'
import type { StoredOrder } from '../../firestore/order.ts'

/** One tap at this tablet. `at` is epoch ms, `revision` the order's as the person saw it. */
export interface BoardTap {
  /** The same tap, however often it is sent, has one effect. */
  tapId: string
  orderId: string
  /** The order's number, for sentences about it. */
  number: number | null
  action: OrderAction
  terminal: number
  at: number
  revision: number
}

/**
 * A tap with how far it has come: kept on this tablet until there is a connection, waiting behind another on the same order, on
 * its way, or done and not yet seen in what the server shows.
 */
export interface PendingTap extends BoardTap {
  state: 'kept' | 'waiting' | 'sending' | 'done'
}

/** What the server made of a tap. `late`: somebody else was first, or the order was past it. */
export type TapOutcome =
  | { kind: 'did' }
  | { kind: 'late'; status: OrderStatus; terminal: number | null }
  | { kind: 'refused'; reason: string }
  | { kind: 'unreachable' }

/** What may be tapped without a connection: it does not depend on what others do meanwhile. */
export function canBeKept(action: OrderAction): boolean {
  return action === 'ready' || action === 'serve' || action === 'cancel' || action === 'remind'
}

/** The order as the tap leaves it; the same order when it changes nothing. */
export function applyTap(order: StoredOrder, tap: BoardTap): StoredOrder {
  const { action, terminal, at, revision } = tap
  const step = transitionOrder(order, { action, terminal, at, ...(action === 'undo' && { revision }) })
  return step === null ? order : { ...step.order, id: order.id }
}

/** The orders as this tablet's own taps leave them; an order without one stays the same object. Kept taps move nothing yet. */
export function showTaps(
  orders: readonly StoredOrder[],
  taps: readonly PendingTap[],
): readonly StoredOrder[] {
  const byOrder = Map.groupBy(
    taps.filter(({ state }) => state !== 'kept'),
    ({ orderId }) => orderId,
  )
  return byOrder.size === 0
    ? orders
    : orders.map((order) => (byOrder.get(order.id) ?? []).reduce<StoredOrder>(applyTap, order))
}

/** Whether what the server shows contains the tap already. */
export function isShown(tap: BoardTap, order: Pick<Order, 'revision'> | undefined): boolean {
  return order !== undefined && order.revision > tap.revision
}
