import type { InboundContext } from '../inbound/inbound-context.ts'
import type { InboxContext } from '../inbox/receive-text.ts'
import type { ReceiptContext } from '../receipts/receipt-context.ts'
import type { TwilioReceiptContext } from '../receipts/twilio-receipt-context.ts'

/** What trying a parked update again needs. */
export interface ParkedContext extends InboundContext, InboxContext, ReceiptContext, TwilioReceiptContext {}
