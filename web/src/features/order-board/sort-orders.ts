import type { StoredOrder } from '../../firestore/order.ts'
import type { Terminal } from './read-terminal.ts'
import { textState } from './text-state.ts'

/** What the bar is not done with. */
export function openOf(orders: readonly StoredOrder[]): readonly StoredOrder[] {
  return orders.filter(({ status }) => status === 'queued' || status === 'making' || status === 'ready')
}

/** What waits or is being made, the oldest first. */
export function queueOf(orders: readonly StoredOrder[]): readonly StoredOrder[] {
  return orders.filter(({ status }) => status === 'queued' || status === 'making').sort(byNumber)
}

/**
 * The part of a queue that is a terminal's: every nth number, and whatever it makes already. So that two tablets do not reach
 * for the same drink; order 0 belongs to the first.
 */
export function shareOf(queue: readonly StoredOrder[], { index, count }: Terminal): readonly StoredOrder[] {
  return queue.filter(
    ({ number, status, terminal }) =>
      (number !== null && number % count === index - 1) || (status === 'making' && terminal === index),
  )
}

/** What stands at the counter: first those whose guests must be called out, each the oldest first. */
export function laneOf(orders: readonly StoredOrder[]): readonly StoredOrder[] {
  return orders
    .filter(({ status }) => status === 'ready')
    .sort((one, other) => callFirst(one) - callFirst(other) || byReady(one, other))
}

/** What was handed out or cancelled, the newest first. */
export function newestFirst(
  orders: readonly StoredOrder[],
  status: 'delivered' | 'cancelled',
): readonly StoredOrder[] {
  const at = ({ deliveredAt, cancelledAt }: StoredOrder): number =>
    (status === 'delivered' ? deliveredAt : cancelledAt) ?? 0
  return orders
    .filter((order) => order.status === status)
    .sort((one, other) => at(other) - at(one) || byNumber(other, one))
}

function callFirst(order: StoredOrder): number {
  const { callOut, word } = textState(order)
  if (!callOut) return 2
  return word === 'failed' ? 0 : 1
}

function byNumber(one: StoredOrder, other: StoredOrder): number {
  return (one.number ?? 0) - (other.number ?? 0) || one.createdAt - other.createdAt
}

function byReady(one: StoredOrder, other: StoredOrder): number {
  return (one.readyAt ?? 0) - (other.readyAt ?? 0) || byNumber(one, other)
}
