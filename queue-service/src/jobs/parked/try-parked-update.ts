import { nextTryOf } from '@relaydesk/domain/chat/webhook/plan-parked-update.ts'
import type { MessageUpdate, StatusUpdate } from '@relaydesk/domain/chat/webhook/whatsapp-update.ts'
import { TwilioWebhookTask } from '@relaydesk/domain/tasks/twilio-tasks.ts'
import type { ParkedUpdate } from '@relaydesk/store/parked-updates.ts'
import { tryMessage } from '../inbound/try-message.ts'
import { receiveText } from '../inbox/receive-text.ts'
import { tryTwilioStatus } from '../receipts/apply-twilio-status.ts'
import { tryStatus } from '../receipts/try-status.ts'
import type { ParkedContext } from './parked-context.ts'

/**
 * Tries a parked update once more: applied, it is settled; otherwise its next try is noted, or that it is given up.
 * @throws when Firestore or Cloud Tasks cannot be reached: it stays parked, and gives way to the others that wait
 */
export async function tryParkedUpdate(context: ParkedContext, parked: ParkedUpdate): Promise<void> {
  const { parkedUpdates, log } = context
  const { id, kind, reason, parkedAt, tries } = parked
  const nextAt = nextTryOf(parkedAt, tries + 1, context.now())
  try {
    if (reason !== 'unreadable' && (await isApplied(context, parked))) return await parkedUpdates.settle(id)
  } catch (error) {
    if (nextAt !== null) await parkedUpdates.postpone(parked, nextAt)
    throw error
  }
  if (nextAt !== null) return parkedUpdates.postpone(parked, nextAt)
  log.warn('Parked update given up', { id, kind, reason, tries })
  return parkedUpdates.settle(id)
}

async function isApplied(context: ParkedContext, parked: ParkedUpdate): Promise<boolean> {
  const update: unknown = JSON.parse(parked.update)
  // Of Twilio's the post itself is parked, of WhatsApp's what it was taken apart into.
  const post = TwilioWebhookTask.safeParse(update).data
  if (post !== undefined) return isPostApplied(context, post)
  if (isStatus(update)) return tryStatus(context, update)
  return isMessage(update) ? tryMessage(context, update) : false
}

async function isPostApplied(context: ParkedContext, post: TwilioWebhookTask): Promise<boolean> {
  switch (post.kind) {
    case 'status':
      return tryTwilioStatus(context, post)
    case 'incoming':
      await receiveText(context, post)
      return true
  }
}

/** Only what we parked ourselves is ever read back; its kind tells its shape. */
function isStatus(update: unknown): update is StatusUpdate {
  return kindOf(update) === 'status'
}

function isMessage(update: unknown): update is MessageUpdate {
  return kindOf(update) === 'message'
}

function kindOf(update: unknown): unknown {
  return typeof update === 'object' && update !== null && 'kind' in update ? update.kind : undefined
}
