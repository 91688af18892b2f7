import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { ChangeOrderRequest } from '@relaydesk/domain/orders/requests.ts'
import type { OrderStatus } from '@relaydesk/domain/orders/order.ts'
import { enqueueBoard, enqueueNews } from '@relaydesk/task-queue/enqueue-order-tasks.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireEvent } from './require-event.ts'

/** `terminal` is who has the order, if somebody does. */
interface Changed {
  status: OrderStatus
  did: boolean
  terminal: number | null
}

/**
 * One tap at a board: see `ChangeOrderRequest` → `{ status, did, terminal }`. The same tap again gives the same answer and does
 * nothing more; `did` is false when the order was past it, or somebody else was first.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`.
 */
export const changeOrder = onCall({ region }, async ({ data, auth }) => {
  const request = ChangeOrderRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'What happened to which order?')
  const { uid } = requireEvent(auth, request.data.eventId, 'board')
  return change(getContext(), request.data, uid)
})

async function change(
  { orderTaps, queue, now, log }: Context,
  { tapId, action, terminal, revision, ...key }: ChangeOrderRequest,
  by: string,
): Promise<Changed> {
  const tap = { action, terminal, revision, at: now() }
  const result = await orderTaps.tap(key, tapId, tap, by)
  if (result === null) throw new HttpsError('not-found', 'This order does not exist.')
  // Also when the tap came again: the first time may have ended before the tasks were made.
  if (result.did) await Promise.all([enqueueNews(queue, key, result), enqueueBoard(queue, key.eventId, now)])
  log.info('Order tapped', { ...key, action, did: result.did })
  return { status: result.status, did: result.did, terminal: result.terminal }
}
