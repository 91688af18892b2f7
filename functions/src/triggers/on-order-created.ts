import { onDocumentCreated } from 'firebase-functions/v2/firestore'
import { orderPattern } from '@relaydesk/domain/documents/paths.ts'
import { enqueueBoard, enqueueNews } from '@relaydesk/task-queue/enqueue-order-tasks.ts'
import { getContext } from '../context.ts'
import { region } from '../region.ts'

/**
 * Somebody ordered a drink: decide, give it a number, and have its guest and the public screens told. Events come at least once
 * and in any order; doing this twice changes nothing. An error makes the platform deliver the event again.
 */
export const onOrderCreated = onDocumentCreated(
  { document: orderPattern, region, retry: true },
  async ({ data: snapshot, params }) => {
    if (snapshot === undefined) return
    const { orderPlacing, orders, queue, now, log } = getContext()
    const key = { eventId: params.eventId, orderId: params.orderId }
    await orderPlacing.place(key)
    const order = await orders.find(key)
    if (order === null) return
    await Promise.all([enqueueNews(queue, key, order), enqueueBoard(queue, key.eventId, now)])
    log.info('Order decided', { ...key, status: order.status })
  },
)
