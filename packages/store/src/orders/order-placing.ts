import type { Firestore } from 'firebase-admin/firestore'
import type { OrderKey } from '@relaydesk/domain/documents/paths.ts'
import { createBatchedPlacing } from '../batched-placing.ts'
import { placeOrderBatch } from './order-batch.ts'

export interface OrderPlacing {
  /**
   * Decides about an order that was placed, and along with it about those that wait before it; resolves when it is decided.
   * An order that was decided before, or does not exist, is left alone.
   * @throws when it met too many others, or Firestore cannot be reached: call again
   */
  place(key: OrderKey): Promise<void>
}

export function createOrderPlacing(database: Firestore, clock: { now: () => number }): OrderPlacing {
  const batches = createBatchedPlacing(
    (eventId, wanted, now) => placeOrderBatch(database, eventId, wanted, now),
    clock,
  )
  return { place: ({ eventId, orderId }) => batches.place(eventId, orderId) }
}
