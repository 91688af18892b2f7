import { snippetOf } from '@relaydesk/domain/chat/enquiry.ts'
import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { DeliveryEvent } from '@relaydesk/domain/delivery/delivery-event.ts'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { transition } from '@relaydesk/domain/delivery/transition.ts'
import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import type { ChatMessageRecord } from '@relaydesk/store/chat-message-record.ts'
import type { DocumentVersion } from '@relaydesk/store/document-version.ts'
import { failureRecord } from '@relaydesk/store/failure-record.ts'
import { summaryOf } from '@relaydesk/store/message-summary.ts'
import type { SendContext } from './send-context.ts'

type Accepted = Extract<DeliveryEvent, { kind: 'accepted' }>

/** Writes down that the provider took the message: all in one commit, and without a read when nothing came between. */
export async function recordSent(
  { chatMessages }: SendContext,
  task: SendMessageTask,
  claimed: { state: DeliveryState; version: DocumentVersion },
  event: Accepted,
): Promise<void> {
  const next = transition(claimed.state, event)
  if (next !== null && task.seen !== undefined) {
    const seen = { message: claimed.version, enquiry: task.seen.enquiry }
    if (
      await chatMessages.recordIfUnchanged(
        { ...sentRecord(task, next, event), ...summaryFrom(task, next) },
        seen,
      )
    )
      return
  }
  await chatMessages.apply(task, event, (state, around) => ({
    ...sentRecord(task, state, event),
    ...summaryOf(task, state, around),
  }))
}

function sentRecord(
  task: SendMessageTask,
  state: DeliveryState,
  { providerMessageId, at }: Accepted,
): ChatMessageRecord {
  return { key: task, state, sent: { providerMessageId, createdBy: task.createdBy, at } }
}

/** The enquiry is as the door saw it, so this message is the newest word in it. */
function summaryFrom(task: SendMessageTask, { status }: DeliveryState): Pick<ChatMessageRecord, 'summary'> {
  const { messageDocId: messageId, type, createdAt } = task
  if (createdAt === undefined) return {}
  return {
    summary: { messageId, text: snippetOf(task.message), type, source: 'CUSTOMER', status, createdAt },
  }
}

/** Writes down anything else that happened; a final failure also becomes one dead letter. */
export async function recordEvent(
  { chatMessages, now }: SendContext,
  task: SendMessageTask,
  event: DeliveryEvent,
  deadLetter?: DeliveryError,
): Promise<void> {
  await chatMessages.apply(
    task,
    event,
    deadLetter === undefined
      ? (state, around) => ({ key: task, state, ...summaryOf(task, state, around) })
      : failureRecord(task, deadLetter, now()),
  )
}

/** The other database shares no transaction with the first: this follows, and repeating it changes nothing. */
export async function noteInConversation(
  { conversations, now }: SendContext,
  task: SendMessageTask,
  whatsappMessageId: string,
  at: number = now(),
): Promise<void> {
  const { driverMobileNumber: driverPhoneNumber, leaseId, enquiryId, accountId, serviceUnitId } = task
  await conversations.note({
    driverPhoneNumber,
    leaseId,
    enquiryId,
    accountId,
    serviceUnitId,
    whatsappMessageId,
    at,
  })
}
