import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { ConversationMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { classifyTwilioError } from '@relaydesk/domain/inbox/classify-twilio-error.ts'
import { isOvertaken, type Overtaken } from '@relaydesk/domain/orders/is-overtaken.ts'
import { SendTwilioMessageTask } from '@relaydesk/domain/tasks/twilio-tasks.ts'
import { isTextOvertaken } from '@relaydesk/domain/tickets/is-text-overtaken.ts'
import { conversationDesk } from '@relaydesk/store/conversation-desk.ts'
import { failureRecord, stepRecord } from '@relaydesk/store/delivery/failure-record.ts'
import type { FoundAround } from '@relaydesk/store/delivery/message-store.ts'
import { readOrder } from '@relaydesk/store/orders/order-documents.ts'
import { readTicket } from '@relaydesk/store/tickets/ticket-documents.ts'
import type { Answer } from '../../http/answers.ts'
import type { TaskDelivery } from '../../http/task-delivery.ts'
import { claim } from '../delivery/claim.ts'
import { sendClaimed } from '../delivery/send-claimed.ts'
import { sendFound } from '../delivery/send-found.ts'
import { readyText, type ReadyText } from './ready-text.ts'
import type { TwilioContext } from './twilio-context.ts'
import { nothingFollows, twilioRoad } from './twilio-road.ts'

/**
 * `POST /twilio/sendMessage`: claim the message, call Twilio once, record what came of it. However often and however concurrently
 * the task is delivered, Twilio is called at most once per attempt.
 */
export async function sendTwilioMessage(
  context: TwilioContext,
  body: unknown,
  delivery: TaskDelivery,
): Promise<Answer> {
  const task = SendTwilioMessageTask.safeParse(body)
  if (!task.success) {
    const fields = task.error.issues.map(({ path }) => path.join('.')).join(', ')
    context.log.error('Damaged task refused', { fields })
    return 'done'
  }
  const key = task.data
  const messages = context.conversationMessages
  const found = await messages.findAround(key)
  if (found === null) {
    context.log.warn('Message is gone', conversationDesk.idsOf(key))
    return 'done'
  }
  const sending = { ...context, maxAttempts: context.maxTwilioAttempts }
  const start = {
    key,
    desk: conversationDesk,
    messages,
    provider: 'twilio',
    afterSent: nothingFollows,
  } as const
  return sendFound(sending, start, found, async (event) => {
    const text = readyText(found)
    if ('error' in text) return refuse(context, key, text.error)
    const overtaken = howOvertaken(key, found, text, context.now())
    if (overtaken === 'not-yet') return 'again'
    if (overtaken === 'yes') return withdraw(context, key)
    if (await context.optOuts.isOptedOut(text.addresses.theirAddress)) return refuse(context, key, optedOut)
    const claimed = await claim(messages, key, found, event)
    // Somebody else was faster; the next delivery finds what became of it.
    if (claimed === null) return 'again'
    return sendClaimed(sending, twilioRoad(context, key, found, text), claimed, delivery)
  })
}

/** A text about an order or a ticket that has waited, for Twilio or for a queue, until it is not true any more. */
function howOvertaken(
  { messageId }: ConversationMessageKey,
  { around: { related } }: FoundAround,
  { message: { about } }: ReadyText,
  now: number,
): Overtaken {
  if (about === undefined) return 'no'
  if (about.desk === 'orders') {
    const order = readOrder(related)
    return order === null ? 'no' : isOvertaken(about.what, order, now)
  }
  const ticket = readTicket(related)
  return ticket !== null && isTextOvertaken({ what: about.what, messageId }, ticket) ? 'yes' : 'no'
}

async function withdraw(
  { conversationMessages, now, log }: TwilioContext,
  key: ConversationMessageKey,
): Promise<Answer> {
  const event = { kind: 'cancelled' as const, at: now() }
  await conversationMessages.apply(key, event, stepRecord(conversationDesk, key))
  log.info('Text withdrawn: it is not true any more', conversationDesk.idsOf(key))
  return 'done'
}

/** What Twilio would say where it keeps such a list itself, which it does for SMS only. */
const optedOut = classifyTwilioError({ code: 21610 })

async function refuse(
  { conversationMessages, now }: TwilioContext,
  key: ConversationMessageKey,
  error: DeliveryError,
): Promise<Answer> {
  const at = now()
  const record = failureRecord(conversationDesk, key, error, at)
  await conversationMessages.apply(key, { kind: 'unsendable', at, error }, record)
  return 'done'
}
