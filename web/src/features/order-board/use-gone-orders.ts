import type { StoredOrder } from '../../firestore/order.ts'
import { useTick } from '../../firestore/use-tick.ts'

/** How long what its guest cancelled stays in the queue, struck out: somebody may have the cup in hand. */
const shownMs = 20_000

/** The orders that their guests have just cancelled. Renders when one comes or goes. */
export function useGoneOrders(all: readonly StoredOrder[]): readonly StoredOrder[] {
  const byGuest = all.filter(({ status, cancelledBy }) => status === 'cancelled' && cancelledBy === 'guest')
  const count = useTick((now) => byGuest.filter((order) => isFresh(order, now)).length)
  return byGuest.toSorted((one, other) => (other.cancelledAt ?? 0) - (one.cancelledAt ?? 0)).slice(0, count)
}

function isFresh({ cancelledAt = 0 }: StoredOrder, now: number): boolean {
  return now - cancelledAt < shownMs
}
