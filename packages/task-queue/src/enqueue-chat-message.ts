import { chatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { sendWhatsappMessage } from '@relaydesk/domain/tasks/queue-names.ts'
import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import type { TaskQueue } from './task-queue.ts'

/**
 * Hands a chat message to its queue.
 * @param round tells one try from the next: the same message and round give the same task name, so that a repeated
 * trigger enqueues once. A person's new attempt and a late sweep are rounds of their own.
 */
export function enqueueChatMessage(
  queue: TaskQueue,
  task: SendMessageTask,
  sendAt: number,
  round: string,
): Promise<void> {
  return queue.enqueue({
    ...sendWhatsappMessage,
    body: task,
    key: `${chatMessagePath(task)}:${round}`,
    sendAt,
  })
}
