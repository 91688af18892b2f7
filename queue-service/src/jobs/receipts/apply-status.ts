import type { StatusUpdate } from '@relaydesk/domain/chat/webhook/whatsapp-update.ts'
import { updateToPark } from '@relaydesk/store/update-to-park.ts'
import type { ReceiptContext } from './receipt-context.ts'
import { retryParkedSoon } from './retry-parked-soon.ts'
import { tryStatus } from './try-status.ts'

/**
 * Applies one receipt to the message that it speaks of. One that nobody knows yet is parked: tried again in two seconds,
 * by when the send that it overtook is written down, and then by the sweeper.
 * @throws when Firestore or Cloud Tasks cannot be reached: apply it again
 */
export async function applyStatus(context: ReceiptContext, update: StatusUpdate): Promise<void> {
  if (await tryStatus(context, update)) return
  const { phoneNumberId, status } = update
  const id = await context.parkedUpdates.park(updateToPark(update), 'unknown-message')
  await retryParkedSoon(context, id)
  context.log.info('Receipt of an unknown message parked', { status, phoneNumberId, id })
}
