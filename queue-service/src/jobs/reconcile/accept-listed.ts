import type { ConversationMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { receiptFromTwilioStatus } from '@relaydesk/domain/inbox/receipt-from-twilio-status.ts'
import { readTwilioStatus } from '@relaydesk/domain/inbox/twilio-status.ts'
import type { ListedMessage } from '@relaydesk/providers/twilio/list-messages.ts'
import { conversationDesk } from '@relaydesk/store/conversation-desk.ts'
import { isAlreadyThere } from '@relaydesk/store/write-conflict.ts'
import { recordReceipt } from '../receipts/record-receipt.ts'
import { twilioReceipt } from '../receipts/twilio-receipt.ts'
import type { ReconcileContext } from './reconcile-context.ts'

/**
 * Takes what the list says of a message for a receipt of it, as far as it had got. Unless the id has become another message's in
 * the meantime: then the next look decides anew.
 */
export async function acceptListed(
  context: ReconcileContext,
  key: ConversationMessageKey,
  attempt: number,
  { sid, status: name, errorCode, createdAt }: ListedMessage,
): Promise<void> {
  const at = context.now()
  const params = { MessageSid: sid, MessageStatus: name, ErrorCode: String(errorCode ?? '') }
  const read = readTwilioStatus({ params, receivedAt: at })
  if (read === null) return
  // Whatever it is called, it is there.
  const status = read === 'other' ? ({ kind: 'twilio-status', sid, status: 'accepted', at } as const) : read
  const receipt = receiptFromTwilioStatus(status, attempt)
  const event = receipt.receipt === 'sent' ? { ...receipt, at: createdAt } : receipt
  try {
    await recordReceipt(context, twilioReceipt(context, status), key, event, { isFound: true })
    context.log.warn('Twilio had a message', { ...conversationDesk.idsOf(key), status: name })
  } catch (error) {
    if (!isAlreadyThere(error)) throw error
  }
}
