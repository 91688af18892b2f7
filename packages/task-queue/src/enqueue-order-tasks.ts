import { eventPath, orderPath, type OrderKey } from '@relaydesk/domain/documents/paths.ts'
import type { Order } from '@relaydesk/domain/orders/order.ts'
import { notifyGuest, showOnBoard } from '@relaydesk/domain/tasks/queue-names.ts'
import { enqueueSoon } from './enqueue-soon.ts'
import type { TaskQueue } from './task-queue.ts'

/**
 * Has the text written that an order owes its guest, when it may leave; nothing if it owes none.
 * @param round the same order at the same revision and round makes one task
 */
export async function enqueueNews(
  queue: TaskQueue,
  key: OrderKey,
  { textDue, revision }: Pick<Order, 'textDue' | 'revision'>,
  round = '0',
): Promise<void> {
  if (textDue === undefined) return
  const { what, at, reminder } = textDue
  const body = { ...key, what, ...(reminder === undefined ? {} : { reminder }) }
  await queue.enqueue({
    ...notifyGuest,
    body,
    key: `${orderPath(key)}:${what}:${revision}:${round}`,
    sendAt: at,
  })
}

/** Has an event's public screens brought up to date, within about a second (see {@link enqueueSoon}). */
export function enqueueBoard(queue: TaskQueue, eventId: string, now: () => number): Promise<void> {
  return enqueueSoon(queue, { ...showOnBoard, body: { eventId }, key: `${eventPath(eventId)}:board` }, now)
}
