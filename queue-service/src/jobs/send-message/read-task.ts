import * as z from 'zod'
import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import { DocumentId } from '@relaydesk/domain/documents/document-id.ts'
import { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import { chatDesk } from '@relaydesk/store/chat-desk.ts'
import { failureRecord } from '@relaydesk/store/delivery/failure-record.ts'
import type { SendContext } from './send-context.ts'

const MessageIds = z.object({ leaseId: DocumentId, enquiryId: DocumentId, messageDocId: DocumentId })

const damagedTask: DeliveryError = {
  code: 'INVALID_TASK',
  class: 'message',
  text: 'Not sent: what was handed to the queue is damaged.',
}

/** The task in a request's body; null for a body that is none. If it names a message all the same, that one fails. */
export async function readTask(context: SendContext, body: unknown): Promise<SendMessageTask | null> {
  const task = SendMessageTask.safeParse(body)
  if (task.success) return task.data
  const fields = task.error.issues.map((issue) => issue.path.join('.')).join(', ')
  context.log.error('Damaged task refused', { fields })
  const ids = MessageIds.safeParse(body)
  if (ids.success) {
    const at = context.now()
    const event = { kind: 'unsendable' as const, at, error: damagedTask }
    await context.chatMessages.apply(ids.data, event, failureRecord(chatDesk, ids.data, damagedTask, at))
  }
  return null
}
