import type { Firestore } from 'firebase-admin/firestore'
import { ordersPath } from '@relaydesk/domain/documents/paths.ts'
import type { Order } from '@relaydesk/domain/orders/order.ts'

/** How many orders of the event wait or are made before this one. */
export async function readPlaceInQueue(
  database: Firestore,
  eventId: string,
  { status, number }: Order,
): Promise<number> {
  if (status !== 'queued' || number === null || number === 0) return 0
  const before = database
    .collection(ordersPath(eventId))
    .where('status', 'in', ['queued', 'making'])
    .where('number', '<', number)
  return (await before.count().get()).data().count
}
