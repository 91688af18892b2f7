import { orderText } from '@relaydesk/domain/orders/order-text.ts'
import { planNews, textIdOf } from '@relaydesk/domain/orders/plan-news.ts'
import { NotifyGuestTask } from '@relaydesk/domain/tasks/twilio-tasks.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { OrderAround, OrderTexts } from '@relaydesk/store/orders/order-texts.ts'
import { enqueueNews } from '@relaydesk/task-queue/enqueue-order-tasks.ts'
import type { TaskQueue } from '@relaydesk/task-queue/task-queue.ts'
import type { Answer } from '../../http/answers.ts'

export interface NotifyContext {
  orderTexts: OrderTexts
  queue: TaskQueue
  now: () => number
  log: Logger
}

/** Receipts and taps write to the same order; of writers that meet, one gets through each time. */
const mostTries = 20

/**
 * `POST /orders/notify`: writes the text that an order owes its guest, as a message of their thread, once. When it is not true
 * any more (undone, served, cancelled) nothing is written.
 */
export async function notifyAboutOrder(context: NotifyContext, body: unknown): Promise<Answer> {
  const task = NotifyGuestTask.safeParse(body)
  if (!task.success) {
    context.log.error('Damaged task refused', {
      fields: task.error.issues.map(({ path }) => path.join('.')).join(', '),
    })
    return 'done'
  }
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const answer = await tryOnce(context, task.data)
    if (answer !== null) return answer
  }
  return 'again'
}

/** Null when the order has changed meanwhile. */
async function tryOnce(context: NotifyContext, task: NotifyGuestTask): Promise<Answer | null> {
  const { orderTexts, log } = context
  const { eventId, orderId, what, reminder } = task
  const key = { eventId, orderId }
  const now = context.now()
  const around = await orderTexts.read(key)
  if (around === null) return 'done'
  const plan = planNews({ ...around, orderId, news: { what, reminder }, now })
  switch (plan.do) {
    case 'nothing':
      return 'done'
    case 'wait':
      return 'again'
    case 'void':
      return (await orderTexts.drop(around)) ? 'done' : null
    case 'cannot': {
      const why = { what, messageId: textIdOf(orderId, { what, reminder }), problem: plan.problem, at: now }
      return (await orderTexts.drop(around, why)) ? 'done' : null
    }
    case 'write': {
      const text = { ...plan, what, body: wordsFor(around, what), at: now }
      if (!(await orderTexts.write(key, around, text))) return null
      log.info('Guest is told about an order', { ...key, what })
      await enqueueNews(context.queue, key, { textDue: plan.next, revision: around.order.revision })
      return 'done'
    }
  }
}

function wordsFor({ order, event, openOrder }: OrderAround, what: NotifyGuestTask['what']): string {
  const { number, itemTitle, modifiers, language, isFirst, refusal } = order
  return orderText(what, {
    eventName: event?.name ?? '',
    pickupPlace: event?.pickupPlace ?? '',
    maxOrders: event?.maxOrdersPerGuest,
    number,
    itemTitle,
    modifiers,
    language,
    isFirst,
    refusal,
    openItemTitle: openOrder?.itemTitle,
    openNumber: openOrder?.number ?? undefined,
  })
}
