import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import { cancelRecord } from '@relaydesk/store/cancel-record.ts'
import type { SendContext } from './send-context.ts'

/** A message that was to leave later does not leave an enquiry that was completed meanwhile. True when it is cancelled. */
export async function isCancelledByEnd(
  { surroundings, chatMessages, now }: SendContext,
  task: SendMessageTask,
): Promise<boolean> {
  if (task.ETA === 0) return false
  const { enquiry } = await surroundings.read(task)
  if (enquiry?.['state'] !== 'COMPLETED') return false
  await chatMessages.apply(task, { kind: 'cancelled', at: now() }, cancelRecord(task))
  return true
}
