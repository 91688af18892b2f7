import type { DocumentData, Firestore } from 'firebase-admin/firestore'
import { orderGuestPath, orderPath, type OrderKey } from '@relaydesk/domain/documents/paths.ts'
import type { Order, OrderGuest } from '@relaydesk/domain/orders/order.ts'
import { withTimestamps } from '../stored-times.ts'
import { isAlreadyThere } from '../write-conflict.ts'
import { readOrder } from './order-documents.ts'

export interface OrderStore {
  /** Null when there is no such order, or its document is damaged. */
  find(key: OrderKey): Promise<Order | null>
  /** Writes a new order and whose it is; the same id again changes nothing. */
  create(key: OrderKey, order: Order, guest: OrderGuest): Promise<void>
}

export function createOrderStore(database: Firestore): OrderStore {
  return {
    async find(key) {
      return readOrder((await database.doc(orderPath(key)).get()).data())
    },

    async create(key, order, guest) {
      const batch = database.batch()
      const data: DocumentData = withTimestamps(order)
      batch.create(database.doc(orderPath(key)), data)
      batch.create(database.doc(orderGuestPath(key)), guest)
      try {
        await batch.commit()
      } catch (error) {
        if (!isAlreadyThere(error)) throw error
      }
    },
  }
}
