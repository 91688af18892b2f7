import { FieldPath, Timestamp, type Firestore, type QueryDocumentSnapshot } from 'firebase-admin/firestore'
import { orderGuestPath, ordersPath } from '@relaydesk/domain/documents/paths.ts'
import type { Order } from '@relaydesk/domain/orders/order.ts'
import { readOrder, readOrderGuest } from './order-documents.ts'

/** An order and whose it is: their address without its channel; null where nobody left one. */
export interface EventOrder {
  orderId: string
  order: Order
  attendeeId: string | null
}

export interface EventOrders {
  /** All orders of an event since a time (epoch ms), oldest first. Damaged ones are passed over. */
  since(eventId: string, time: number): Promise<EventOrder[]>
}

const page = 300

export function createEventOrders(database: Firestore): EventOrders {
  return {
    async since(eventId, time) {
      const query = database
        .collection(ordersPath(eventId))
        .where('createdAt', '>=', Timestamp.fromMillis(time))
        .orderBy('createdAt')
        .orderBy(FieldPath.documentId())
        .limit(page)
      const orders: EventOrder[] = []
      let last: QueryDocumentSnapshot | undefined
      do {
        const { docs } = await (last === undefined ? query : query.startAfter(last)).get()
        orders.push(...(await withGuests(eventId, docs)))
        last = docs.length < page ? undefined : docs.at(-1)
      } while (last !== undefined)
      return orders
    },
  }

  async function withGuests(eventId: string, docs: QueryDocumentSnapshot[]): Promise<EventOrder[]> {
    if (docs.length === 0) return []
    const refs = docs.map(({ id }) => database.doc(orderGuestPath({ eventId, orderId: id })))
    const guests = await database.getAll(...refs)
    return docs.flatMap((snapshot, index) => {
      const order = readOrder(snapshot.data())
      const attendeeId = readOrderGuest(guests[index]?.data())?.attendeeId ?? null
      return order === null ? [] : [{ orderId: snapshot.id, order, attendeeId }]
    })
  }
}
