import type { DeliveryEvent } from '@relaydesk/domain/delivery/delivery-event.ts'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { fileIdOf } from '@relaydesk/domain/chat/outgoing-file.ts'
import { planSend } from '@relaydesk/domain/delivery/plan-send.ts'
import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import { chatDesk } from '@relaydesk/store/chat-desk.ts'
import type { FoundMessage } from '@relaydesk/store/delivery/message-store.ts'
import type { Answer } from '../../http/answers.ts'
import type { TaskDelivery } from '../../http/task-delivery.ts'
import { claim, type Claimed } from '../delivery/claim.ts'
import { sendClaimed } from '../delivery/send-claimed.ts'
import { sendFound } from '../delivery/send-found.ts'
import { waitsForTurn } from '../pacing/wait-for-turn.ts'
import { isCancelledByEnd } from './cancel-by-end.ts'
import { handOverFile } from './hand-over-file.ts'
import { readTask } from './read-task.ts'
import { recordUnsent } from './record-unsent.ts'
import type { SendContext } from './send-context.ts'
import { isTooEarly, taskAsWritten } from './task-as-written.ts'
import { whatsappRoad } from './whatsapp-road.ts'

/**
 * `POST /whatsapp/sendMessage`: claim the message, call WhatsApp once, record what came of it (architecture §3).
 * However often and however concurrently the task is delivered, the provider is called at most once per attempt.
 */
export async function sendMessage(
  context: SendContext,
  body: unknown,
  delivery: TaskDelivery,
): Promise<Answer> {
  const task = await readTask(context, body)
  if (task === null || (await waitsForTurn(context, task))) return 'done'
  const quick = await claimAsSeen(context, task)
  return quick === null
    ? sendAsFound(context, task, delivery)
    : sendClaimed(context, whatsappRoad(context, task), quick, delivery)
}

/** The common case: nothing touched the message since the door saw it, so one conditional write claims it unread. */
async function claimAsSeen(context: SendContext, task: SendMessageTask): Promise<Claimed | null> {
  // A file goes to WhatsApp before the claim, and after a delay much may have changed: such a message is read first.
  if (task.seen === undefined || task.ETA > 0 || fileIdOf(task.payload) !== null) return null
  const state: DeliveryState = { status: 'PENDING', delivery: { attempt: task.seen.attempt } }
  const plan = planSend(state, context.now(), context.leaseMs, 'whatsapp')
  const seen = { state, version: task.seen.message }
  return plan.do === 'claim' ? claim(context.chatMessages, task, seen, plan.event) : null
}

async function sendAsFound(
  context: SendContext,
  task: SendMessageTask,
  delivery: TaskDelivery,
): Promise<Answer> {
  const found = await context.chatMessages.find(task)
  if (found === null) {
    context.log.warn('Message is gone', chatDesk.idsOf(task))
    return 'done'
  }
  return sendFound(context, whatsappRoad(context, task), found, (event) =>
    takeAsWritten(context, task, found, event, delivery),
  )
}

/** Sends what the message says by now, if it is to leave now, and with its file. */
async function takeAsWritten(
  context: SendContext,
  task: SendMessageTask,
  found: FoundMessage,
  event: DeliveryEvent,
  delivery: TaskDelivery,
): Promise<Answer> {
  if (isTooEarly(found, context.now()) || (await isCancelledByEnd(context, task))) return 'done'
  const ready = await handOverFile(context, taskAsWritten(task, found))
  if (!('task' in ready)) return recordUnsent(context, task, ready, delivery)
  const claimed = await claim(context.chatMessages, task, found, event)
  // Somebody else was faster; the next delivery finds what became of it.
  return claimed === null
    ? 'again'
    : sendClaimed(context, whatsappRoad(context, ready.task), claimed, delivery)
}
