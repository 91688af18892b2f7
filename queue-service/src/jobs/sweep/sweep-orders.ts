import type { EventStore } from '@relaydesk/store/orders/event-store.ts'
import type { OrderPlacing } from '@relaydesk/store/orders/order-placing.ts'
import type { OrderStore } from '@relaydesk/store/orders/order-store.ts'
import type { OrdersToSweep } from '@relaydesk/store/orders/orders-to-sweep.ts'
import { enqueueBoard, enqueueNews } from '@relaydesk/task-queue/enqueue-order-tasks.ts'
import type { TaskQueue } from '@relaydesk/task-queue/task-queue.ts'
import { sweepAll } from './sweep-all.ts'

export interface SweepOrdersContext {
  ordersToSweep: OrdersToSweep
  orders: OrderStore
  orderPlacing: OrderPlacing
  events: EventStore
  queue: TaskQueue
  sweepPatienceMs: number
  now: () => number
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** Orders whose trigger never came, or ended too early, are decided. */
export async function sweepUndecidedOrders(
  context: SweepOrdersContext,
): Promise<{ found: number; failed: number }> {
  const { ordersToSweep, orders, orderPlacing, queue, now, sweepPatienceMs } = context
  return sweepAll(await ordersToSweep.undecided(now() - sweepPatienceMs), async (key) => {
    await orderPlacing.place(key)
    const order = await orders.find(key)
    if (order === null) return
    await Promise.all([enqueueNews(queue, key, order), enqueueBoard(queue, key.eventId, now)])
  })
}

/** Texts whose task got lost get another one, each minute that they are owed; a text is written once all the same. */
export async function sweepOwedTexts(
  context: SweepOrdersContext,
): Promise<{ found: number; failed: number }> {
  const { ordersToSweep, queue, now, sweepPatienceMs } = context
  return sweepAll(await ordersToSweep.owing(now() - sweepPatienceMs), ({ key, order }) =>
    enqueueNews(queue, key, order, `sweep-${Math.floor(now() / minuteMs)}`),
  )
}

/** Events that were paused until now are open again. */
export async function sweepPausedEvents(
  context: SweepOrdersContext,
): Promise<{ found: number; failed: number }> {
  const { ordersToSweep, events, now } = context
  return sweepAll(await ordersToSweep.paused(now()), async (seen) => {
    // Whoever changed it meanwhile knows better.
    await events.changeState(seen, { do: 'change', state: 'OPEN', pause: undefined })
  })
}

/**
 * Public screens of events where something happened within the hour look once more: a task for them may have been dropped for
 * one of the same name that had run, or never been made. Where nothing is new, nothing is written.
 */
export async function sweepPublicBoards(
  context: SweepOrdersContext,
): Promise<{ found: number; failed: number }> {
  const { ordersToSweep, queue, now } = context
  const swept = await sweepAll(await ordersToSweep.shownSince(now() - hourMs), (eventId) =>
    enqueueBoard(queue, eventId, now),
  )
  // To look is no finding.
  return { ...swept, found: swept.failed }
}
