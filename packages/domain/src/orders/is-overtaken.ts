import type { Order, OrderNews } from './order.ts'
import { undoMs } from './order-transition.ts'

/** `not-yet`: what overtakes it was done a moment ago and may still be undone; look again. */
export type Overtaken = 'no' | 'not-yet' | 'yes'

/**
 * Whether a text about an order that has not left yet must not leave any more: its guest has been told since, or has said
 * themselves, that the order is cancelled, or has the drink in hand. “Ready” after that sends them to the bar for nothing.
 * @param now epoch ms
 */
export function isOvertaken(
  what: OrderNews,
  { status, cancelledBy, deliveredAt, text }: Order,
  now: number,
): Overtaken {
  if (status === 'delivered' && (what === 'ready' || what === 'reminder'))
    return now < (deliveredAt ?? 0) + undoMs ? 'not-yet' : 'yes'
  // What is cancelled and can still be undone overtakes nothing.
  if (status !== 'cancelled' || what === 'cancelled' || what === 'refused') return 'no'
  return cancelledBy === 'guest' || text?.what === 'cancelled' ? 'yes' : 'no'
}
