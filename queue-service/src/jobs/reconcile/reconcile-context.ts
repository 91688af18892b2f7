import type { UnsettledMessages } from '@relaydesk/store/unsettled-messages.ts'
import type { TwilioReceiptContext } from '../receipts/twilio-receipt-context.ts'
import type { TwilioContext } from '../send-twilio-message/twilio-context.ts'

/** What finding out about a message of which nobody knows needs. */
export interface ReconcileContext extends TwilioContext, TwilioReceiptContext {
  unsettledTexts: UnsettledMessages
  /** How long nobody may know what became of a message before people are told, in milliseconds. */
  unclearPatienceMs: number
}
