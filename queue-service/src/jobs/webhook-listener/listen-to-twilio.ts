import { TwilioWebhookTask } from '@relaydesk/domain/tasks/twilio-tasks.ts'
import type { Answer } from '../../http/answers.ts'
import type { TaskDelivery } from '../../http/task-delivery.ts'
import { receiveText, type InboxContext } from '../inbox/receive-text.ts'
import { applyTwilioStatus } from '../receipts/apply-twilio-status.ts'
import type { TwilioReceiptContext } from '../receipts/twilio-receipt-context.ts'
import { orPark } from './or-park.ts'

export interface TwilioListenerContext extends InboxContext, TwilioReceiptContext {
  /** How often the queue of Twilio's webhooks delivers a task in all. */
  maxTwilioWebhookAttempts: number
}

/**
 * `POST /webhook-listeners/twilio`: one verified post of Twilio's. Whatever it brings may be applied again; what cannot be
 * applied at the last attempt is parked.
 */
export async function listenToTwilio(
  context: TwilioListenerContext,
  body: unknown,
  delivery: TaskDelivery,
): Promise<Answer> {
  const parsed = TwilioWebhookTask.safeParse(body)
  if (!parsed.success) {
    context.log.error('Damaged task refused', {
      fields: parsed.error.issues.map(({ path }) => path.join('.')).join(' '),
    })
    return 'done'
  }
  const task = parsed.data
  const isLast = delivery.retryCount >= context.maxTwilioWebhookAttempts - 1
  await orPark(context, task, isLast, () => apply(context, task))
  return 'done'
}

async function apply(context: TwilioListenerContext, task: TwilioWebhookTask): Promise<void> {
  switch (task.kind) {
    case 'incoming':
      return receiveText(context, task)
    case 'status':
      return applyTwilioStatus(context, task)
  }
}
