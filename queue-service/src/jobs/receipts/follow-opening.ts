import { openingMessageId } from '@relaydesk/domain/chat/automated-message.ts'
import type { ReceiptEvent } from '@relaydesk/domain/delivery/delivery-event.ts'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { releaseHeld } from '@relaydesk/task-queue/release-held.ts'
import type { ReceiptContext } from './receipt-context.ts'

/**
 * The first word to a driver waits for the opening template: when that has arrived, or failed, the word goes. Done at
 * every such receipt, also at one that changes nothing, because the one before it may have been interrupted.
 */
export async function followOpening(
  context: ReceiptContext,
  key: ChatMessageKey,
  { receipt }: ReceiptEvent,
): Promise<void> {
  if (key.messageDocId !== openingMessageId || receipt === 'sent') return
  await releaseHeld(context, key, receipt === 'failed' ? 'opening-failed' : 'opening-delivered')
}
