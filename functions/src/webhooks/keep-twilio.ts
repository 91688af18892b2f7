import { twilioWebhook } from '@relaydesk/domain/tasks/queue-names.ts'
import type { TwilioWebhookTask } from '@relaydesk/domain/tasks/twilio-tasks.ts'
import type { TaskQueue } from '@relaydesk/task-queue/task-queue.ts'

/**
 * Makes one genuine post durable. The same one again is the same task, however often Twilio repeats it.
 * @throws when Cloud Tasks cannot be reached: Twilio has to send it again
 */
export async function keepTwilio(queue: TaskQueue, task: TwilioWebhookTask): Promise<void> {
  await queue.enqueue({ ...twilioWebhook, body: task, key: keyOf(task), sendAt: 0 })
}

/** What a post is about. A message comes in once; of one that we sent, each state is reported. */
function keyOf({ kind, params, correlationId = '' }: TwilioWebhookTask): string {
  const { MessageSid: sid = '', MessageStatus: status = '', EventType: event = '' } = params
  if (sid === '') return JSON.stringify([kind, params, correlationId])
  // That it was read is an event of its own, whatever state stands beside it.
  return JSON.stringify(kind === 'incoming' ? [kind, sid] : [kind, sid, status, event, correlationId])
}
