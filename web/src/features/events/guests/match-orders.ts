import type { StoredOrder } from '../../../firestore/order.ts'
import { plainText } from '../../../shared/search/plain-text.ts'

/** Which orders are shown. */
export const orderFilters = ['all', 'waiting', 'ready', 'delivered', 'cancelled', 'refused'] as const
export type OrderFilter = (typeof orderFilters)[number]

/** The filter that an order's status belongs to. */
function filterOf(status: StoredOrder['status']): Exclude<OrderFilter, 'all'> {
  return status === 'placed' || status === 'queued' || status === 'making' ? 'waiting' : status
}

/** The orders of a filter in which every word of the search stands: name, last digits, number, drink, modifiers. */
export function matchOrders(
  orders: readonly StoredOrder[],
  search: string,
  filter: OrderFilter,
): readonly StoredOrder[] {
  const words = plainText(search).split(/\s+/).filter(Boolean)
  return orders.filter((order) => {
    if (filter !== 'all' && filterOf(order.status) !== filter) return false
    const all = plainText(
      [
        order.guest.name,
        order.guest.digits,
        order.number === null ? '' : `#${order.number}`,
        order.itemTitle,
        ...order.modifiers.map(({ title }) => title),
      ].join(' '),
    )
    return words.every((word) => all.includes(word))
  })
}

/** How many orders each filter has. */
export function countOrders(orders: readonly StoredOrder[]): Readonly<Record<OrderFilter, number>> {
  const counts = { all: orders.length, waiting: 0, ready: 0, delivered: 0, cancelled: 0, refused: 0 }
  for (const { status } of orders) counts[filterOf(status)] += 1
  return counts
}
