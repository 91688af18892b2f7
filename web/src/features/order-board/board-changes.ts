import type { StoredOrder } from '../../firestore/order.ts'

/** What happened to the orders of an event between two looks at them, without this tablet's own doing. By number. */
export interface BoardChanges {
  appeared: readonly number[]
  cancelledByGuest: readonly number[]
  cancelledByStaff: readonly number[]
  /** Which terminal makes each of them. */
  started: readonly { number: number; terminal: number }[]
  /** Made or handed out by somebody else. */
  finished: readonly number[]
}

/**
 * Compares the open orders before a gap with all orders known after it. `tapped`: ids of orders that this tablet did something
 * to meanwhile; that is no news to it. `terminal`: this one.
 */
export function changesBetween(
  before: readonly StoredOrder[],
  after: readonly StoredOrder[],
  tapped: ReadonlySet<string>,
  terminal: number,
): BoardChanges {
  const earlier = new Map(before.map((order) => [order.id, order]))
  const newest = Math.max(-1, ...before.map(({ number }) => number ?? -1))
  const appeared: number[] = []
  const cancelledByGuest: number[] = []
  const cancelledByStaff: number[] = []
  const started: { number: number; terminal: number }[] = []
  const finished: number[] = []
  for (const order of after) {
    const { number, status } = order
    if (number === null || tapped.has(order.id)) continue
    const was = earlier.get(order.id)
    if (was === undefined) {
      if (number > newest && (status === 'queued' || status === 'making')) appeared.push(number)
    } else if (was.status !== status) {
      if (status === 'cancelled')
        (order.cancelledBy === 'guest' ? cancelledByGuest : cancelledByStaff).push(number)
      else if (status === 'making' && order.terminal !== undefined && order.terminal !== terminal)
        started.push({ number, terminal: order.terminal })
      else if (status === 'ready' || status === 'delivered') finished.push(number)
    }
  }
  return { appeared, cancelledByGuest, cancelledByStaff, started, finished }
}

export function hasChanges(changes: BoardChanges): boolean {
  return Object.values(changes).some((numbers) => numbers.length > 0)
}
