import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import { chatDesk } from '@relaydesk/store/chat-desk.ts'
import { failureRecord } from '@relaydesk/store/delivery/failure-record.ts'
import type { Answer } from '../../http/answers.ts'
import type { TaskDelivery } from '../../http/task-delivery.ts'
import type { SendContext } from './send-context.ts'

/**
 * What came of a message that nobody claimed because its file did not reach WhatsApp: it fails, for good or at its last
 * delivery, or the queue tries again.
 */
export async function recordUnsent(
  context: SendContext,
  task: SendMessageTask,
  { kind, error }: { kind: 'rejected' | 'not-sent'; error: DeliveryError },
  { retryCount }: TaskDelivery,
): Promise<Answer> {
  context.log.warn('A file did not reach the provider', { ...chatDesk.idsOf(task), code: error.code })
  if (kind === 'not-sent' && retryCount < context.maxAttempts - 1) return 'again'
  const at = context.now()
  const record = failureRecord(chatDesk, task, error, at)
  await context.chatMessages.apply(task, { kind: 'unsendable', at, error }, record)
  return 'done'
}
