import type { ConversationMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { addressesIn } from '@relaydesk/domain/inbox/conversation.ts'
import { receiptFromTwilioStatus } from '@relaydesk/domain/inbox/receipt-from-twilio-status.ts'
import { saysOptedOut } from '@relaydesk/domain/inbox/says-opted-out.ts'
import { readTwilioCorrelationId } from '@relaydesk/domain/inbox/twilio-correlation-id.ts'
import type { TwilioStatus } from '@relaydesk/domain/inbox/twilio-status.ts'
import { conversationDesk } from '@relaydesk/store/conversation-desk.ts'
import type { ReceiptRoad } from './receipt-road.ts'
import type { TwilioReceiptContext } from './twilio-receipt-context.ts'

/** The way of a status of Twilio's to its message: by our own id, which Twilio gives back, else by Twilio's. */
export function twilioReceipt(
  { conversationMessages, twilioMessages, optOuts }: TwilioReceiptContext,
  status: TwilioStatus,
): ReceiptRoad<ConversationMessageKey> {
  return {
    desk: conversationDesk,
    messages: conversationMessages,
    providerMessages: twilioMessages,
    named: { ours: readTwilioCorrelationId(status.correlationId ?? ''), theirs: status.sid },
    // Nobody gives us receipts of what somebody wrote to us.
    eventFor: ({ attempt, found: { data } }) =>
      data['direction'] === 'outbound' ? receiptFromTwilioStatus(status, attempt) : null,
    afterFirstWord: () => Promise.resolve(),
    async afterwards({ conversationId }, event, { state: { delivery } }) {
      if (event.receipt !== 'failed' || !saysOptedOut(event.error)) return
      // It was so when the message left; they may have wanted us back by now.
      await optOuts.optOut(addressesIn(conversationId).theirAddress, delivery.sendingAt ?? event.at)
    },
  }
}
