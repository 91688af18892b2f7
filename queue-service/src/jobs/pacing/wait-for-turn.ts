import { chatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import { enqueueChatMessage } from '@relaydesk/task-queue/enqueue-chat-message.ts'
import type { TaskQueue } from '@relaydesk/task-queue/task-queue.ts'
import type { Turns, Waiting } from './turns.ts'

export interface PacingContext {
  turns: Turns
  queue: TaskQueue
  now: () => number
}

/**
 * Whether a message has to wait for its turn with its driver or its number. Then a task of its own brings it back at that
 * time: nothing is written, and no attempt is used up.
 * @throws when Cloud Tasks cannot be reached: the queue delivers the present task again
 */
export async function waitsForTurn(
  { turns, queue, now }: PacingContext,
  task: SendMessageTask,
): Promise<boolean> {
  const time = now()
  const message = waitingFor(task)
  if (task.paced === undefined) {
    const at = turns.withDriver(message, time)
    if (at > time) return comeBack(queue, { ...task, paced: 'pair' }, at)
  }
  if (task.paced !== 'number') {
    const at = turns.withNumber(message, time)
    if (at > time) return comeBack(queue, { ...task, paced: 'number' }, at)
  }
  return false
}

/** However often a task is delivered, the same turn makes the same task. */
async function comeBack(queue: TaskQueue, task: SendMessageTask, at: number): Promise<true> {
  await enqueueChatMessage(queue, task, at, `turn-${task.paced}-${at}`)
  return true
}

/** A message as the turns know it. */
export function waitingFor(task: SendMessageTask): Waiting {
  const { phoneNumberId, messagesPerSecond } = task.leaseWhatsappDetails
  const driver = task.driverMobileNumber === '' ? (task.driverWhatsappUserId ?? '') : task.driverMobileNumber
  return { id: chatMessagePath(task), phoneNumberId, driver, messagesPerSecond }
}
