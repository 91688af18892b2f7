import {
  readWhatsappWebhook,
  type UnreadableItem,
} from '@relaydesk/domain/chat/webhook/read-whatsapp-webhook.ts'
import type {
  MessageUpdate,
  StatusUpdate,
  WhatsappUpdate,
} from '@relaydesk/domain/chat/webhook/whatsapp-update.ts'
import { updateToPark } from '@relaydesk/store/update-to-park.ts'
import type { Answer } from '../../http/answers.ts'
import type { TaskDelivery } from '../../http/task-delivery.ts'
import type { InboundContext } from '../inbound/inbound-context.ts'
import { receiveMessage } from '../inbound/receive-message.ts'
import { applyStatus } from '../receipts/apply-status.ts'
import type { ReceiptContext } from '../receipts/receipt-context.ts'
import { inOrder } from './in-order.ts'

export interface ListenerContext extends InboundContext, ReceiptContext {
  /** How often the webhooks' queue delivers a task in all. */
  maxWebhookAttempts: number
}

/** News about one message or from one driver; anything else is only noted. */
type Deed = StatusUpdate | MessageUpdate

const atOnce = 16

/**
 * `POST /webhook-listeners/whatsapp`: everything in one verified webhook body, of up to 1,000 updates. Each is applied by
 * itself and may be repeated; those that failed are tried again with the whole body, and parked at the last attempt.
 */
export async function listenToWhatsapp(
  context: ListenerContext,
  body: unknown,
  delivery: TaskDelivery,
): Promise<Answer> {
  const { updates, unreadable } = readWhatsappWebhook(body, context.now())
  for (const { field } of updates.filter(isOther)) context.log.info('Other news from WhatsApp', { field })
  const deeds = updates.filter((update) => !isOther(update))
  const failed = await inOrder(deeds, laneOf, (update) => apply(context, update), atOnce)
  for (const item of unreadable) await parkUnreadable(context, item)
  for (const { item, error } of failed) {
    const problem = error instanceof Error ? error.message : String(error)
    context.log.error('An update could not be applied', {
      kind: item.kind,
      retryCount: delivery.retryCount,
      problem,
    })
  }
  if (failed.length === 0) return 'done'
  if (delivery.retryCount < context.maxWebhookAttempts - 1) return 'again'
  // All of them are tried: one that cannot even be parked takes no other with it.
  const parked = await Promise.allSettled(failed.map(({ item }) => park(context, item)))
  return parked.every(({ status }) => status === 'fulfilled') ? 'done' : 'again'
}

function isOther(update: WhatsappUpdate): update is Extract<WhatsappUpdate, { kind: 'other' }> {
  return update.kind === 'other'
}

/** What must keep its order: the receipts of one message, the messages of one driver. */
function laneOf(update: Deed): string {
  if (update.kind === 'status') return `status ${update.whatsappMessageId}`
  return `message ${update.phoneNumberId} ${update.from.phone ?? update.from.userId ?? ''}`
}

function apply(context: ListenerContext, update: Deed): Promise<void> {
  return update.kind === 'status' ? applyStatus(context, update) : receiveMessage(context, update)
}

async function park({ parkedUpdates }: ListenerContext, update: Deed): Promise<void> {
  await parkedUpdates.park(updateToPark(update), 'exhausted')
}

/** Nobody may drop what a driver may have said, even if we do not understand it. */
async function parkUnreadable(
  { parkedUpdates, log }: ListenerContext,
  { kind, phoneNumberId, item }: UnreadableItem,
): Promise<void> {
  await parkedUpdates.park({ kind, phoneNumberId, update: JSON.stringify(item) }, 'unreadable')
  log.error('Unreadable update parked', { kind, phoneNumberId })
}
