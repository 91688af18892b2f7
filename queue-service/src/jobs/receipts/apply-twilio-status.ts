import { readTwilioCorrelationId } from '@relaydesk/domain/inbox/twilio-correlation-id.ts'
import { readTwilioStatus } from '@relaydesk/domain/inbox/twilio-status.ts'
import type { TwilioWebhookTask } from '@relaydesk/domain/tasks/twilio-tasks.ts'
import { conversationMessagePath } from '@relaydesk/domain/documents/paths.ts'
import type { UpdateToPark } from '@relaydesk/store/parked-updates.ts'
import { retryParkedSoon } from './retry-parked-soon.ts'
import { tryReceipt } from './try-receipt.ts'
import { twilioReceipt } from './twilio-receipt.ts'
import type { TwilioReceiptContext } from './twilio-receipt-context.ts'

/**
 * Applies one post of a StatusCallback to the message that it speaks of. One that nobody knows yet is parked until the send that
 * it overtook is written down; one that names no message is parked for a person to look at.
 * @throws when Firestore or Cloud Tasks cannot be reached: apply it again
 */
export async function applyTwilioStatus(
  context: TwilioReceiptContext,
  task: TwilioWebhookTask,
): Promise<void> {
  const status = readTwilioStatus(task)
  if (status === 'other') {
    context.log.info('Status of Twilio’s that says nothing about a message of ours', {
      status: (task.params['MessageStatus'] ?? '').slice(0, 40),
    })
    return
  }
  if (status === null) {
    await context.parkedUpdates.park(twilioStatusToPark(task), 'unreadable')
    context.log.error('Unreadable update parked', { kind: 'status' })
    return
  }
  if (await tryReceipt(context, twilioReceipt(context, status))) return
  const id = await context.parkedUpdates.park(twilioStatusToPark(task), 'unknown-message')
  await retryParkedSoon(context, id)
  context.log.info('Receipt of an unknown message parked', { status: status.status, id })
}

/** Tries a status that was parked once more; false when it must wait on. */
export function tryTwilioStatus(context: TwilioReceiptContext, task: TwilioWebhookTask): Promise<boolean> {
  const status = readTwilioStatus(task)
  if (status === null) return Promise.resolve(false)
  return status === 'other' ? Promise.resolve(true) : tryReceipt(context, twilioReceipt(context, status))
}

/** What is put aside is the post itself. */
function twilioStatusToPark(task: TwilioWebhookTask): UpdateToPark {
  const ours = readTwilioCorrelationId(task.correlationId ?? '')
  return {
    kind: 'status',
    ...(ours === null ? {} : { messagePath: conversationMessagePath(ours.key) }),
    update: JSON.stringify(task),
  }
}
