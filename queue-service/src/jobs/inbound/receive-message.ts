import type { MessageUpdate } from '@relaydesk/domain/chat/webhook/whatsapp-update.ts'
import type { InboundContext } from './inbound-context.ts'
import { tryMessage } from './try-message.ts'

/**
 * Takes one message of a driver. One to a number that nobody has is parked: somebody may be connecting that number just
 * now, and the sweeper tries again.
 * @throws when Firestore or Cloud Tasks cannot be reached: call again
 */
export async function receiveMessage(context: InboundContext, update: MessageUpdate): Promise<void> {
  if (await tryMessage(context, update)) return
  const { kind, phoneNumberId, whatsappMessageId } = update
  const parked = { kind, phoneNumberId, whatsappMessageId, update: JSON.stringify(update) }
  await context.parkedUpdates.park(parked, 'unknown-number')
  context.log.warn('Message to a number of nobody parked', { phoneNumberId })
}
