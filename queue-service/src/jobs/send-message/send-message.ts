import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import type { DeliveryEvent } from '@relaydesk/domain/delivery/delivery-event.ts'
import { planOutcome } from '@relaydesk/domain/delivery/plan-outcome.ts'
import { planSend } from '@relaydesk/domain/delivery/plan-send.ts'
import { transition } from '@relaydesk/domain/delivery/transition.ts'
import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import type { DocumentVersion } from '@relaydesk/store/document-version.ts'
import type { Answer } from '../../http/answers.ts'
import type { TaskDelivery } from '../../http/task-delivery.ts'
import { callProvider } from './call-provider.ts'
import { readTask } from './read-task.ts'
import { noteInConversation, recordEvent, recordSent } from './record.ts'
import type { SendContext } from './send-context.ts'

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
  if (task === null) return 'done'
  const quick = await claimAsSeen(context, task)
  return quick === null ? sendAsFound(context, task, delivery) : sendClaimed(context, task, quick, delivery)
}

/** A message that this process may send, and nobody else until its lease ends. */
interface Claimed {
  state: DeliveryState
  version: DocumentVersion
}

/** The common case: nothing touched the message since the door saw it, so one conditional write claims it unread. */
async function claimAsSeen(context: SendContext, task: SendMessageTask): Promise<Claimed | null> {
  if (task.seen === undefined) return null
  const state: DeliveryState = { status: 'PENDING', delivery: { attempt: task.seen.attempt } }
  const plan = planSend(state, context.now(), context.leaseMs)
  return plan.do === 'claim' ? claim(context, task, state, plan.event, task.seen.message) : null
}

async function sendAsFound(
  context: SendContext,
  task: SendMessageTask,
  delivery: TaskDelivery,
): Promise<Answer> {
  const found = await context.chatMessages.find(task)
  if (found === null) {
    context.log.warn('Message is gone', idsOf(task))
    return 'done'
  }
  const plan = planSend(found.state, context.now(), context.leaseMs)
  switch (plan.do) {
    case 'claim': {
      const claimed = await claim(context, task, found.state, plan.event, found.version)
      // Somebody else was faster; the next delivery finds what became of it.
      return claimed === null ? 'again' : sendClaimed(context, task, claimed, delivery)
    }
    case 'wait':
      return 'again'
    case 'record':
      await recordEvent(context, task, plan.event)
      context.log.warn('Claimer went silent, result unknown', idsOf(task))
      return 'done'
    case 'finish':
      await noteInConversation(context, task, plan.providerMessageId, found.state.delivery.sentAt)
      return 'done'
    case 'nothing':
      return 'done'
  }
}

async function claim(
  { chatMessages }: SendContext,
  task: SendMessageTask,
  state: DeliveryState,
  event: DeliveryEvent,
  version: DocumentVersion,
): Promise<Claimed | null> {
  const next = transition(state, event)
  const moved = next === null ? null : await chatMessages.moveOn(task, version, next)
  return next === null || moved === null ? null : { state: next, version: moved }
}

async function sendClaimed(
  context: SendContext,
  task: SendMessageTask,
  claimed: Claimed,
  delivery: TaskDelivery,
): Promise<Answer> {
  const outcome = await callProvider(context, task)
  const plan = planOutcome(outcome, context.now(), delivery.retryCount >= context.maxAttempts - 1)
  if (plan.event.kind === 'accepted') {
    await recordSent(context, task, claimed, plan.event)
    await noteInConversation(context, task, plan.event.providerMessageId, plan.event.at)
  } else {
    await recordEvent(context, task, plan.event, plan.deadLetter)
  }
  const code = outcome.kind === 'accepted' ? {} : { code: outcome.error.code }
  const took = plan.event.at - (claimed.state.delivery.sendingAt ?? plan.event.at)
  const fields = {
    ...idsOf(task),
    outcome: outcome.kind,
    ...code,
    attempt: claimed.state.delivery.attempt,
    took,
  }
  if (outcome.kind === 'accepted') context.log.info('Provider answered', fields)
  else context.log.warn('Provider answered', fields)
  return plan.answer
}

function idsOf({ leaseId, enquiryId, messageDocId }: SendMessageTask) {
  return { leaseId, enquiryId, messageDocId }
}
