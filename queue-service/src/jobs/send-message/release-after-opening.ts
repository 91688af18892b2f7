import { openingMessageId } from '@relaydesk/domain/chat/automated-message.ts'
import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import { releaseHeld } from '@relaydesk/task-queue/release-held.ts'
import type { SendContext } from './send-context.ts'

/**
 * An opening template that failed holds nothing back: the texts that waited for it are tried, and WhatsApp itself says what
 * it makes of each. Without this they would wait in silence until somebody looks.
 */
export async function releaseAfterOpening(context: SendContext, task: SendMessageTask): Promise<void> {
  if (task.messageDocId === openingMessageId) await releaseHeld(context, task, 'opening-failed')
}
