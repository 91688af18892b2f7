import type { DocumentData } from 'firebase-admin/firestore'
import { receiptFromStatus } from '@relaydesk/domain/chat/webhook/receipt-from-status.ts'
import type { StatusUpdate } from '@relaydesk/domain/chat/webhook/whatsapp-update.ts'
import { readCorrelationId } from '@relaydesk/domain/delivery/correlation-id.ts'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { chatDesk } from '@relaydesk/store/chat-desk.ts'
import type { Surroundings } from '@relaydesk/store/delivery/desk.ts'
import { followOpening } from './follow-opening.ts'
import type { ReceiptContext } from './receipt-context.ts'
import type { ReceiptRoad } from './receipt-road.ts'
import { tryReceipt } from './try-receipt.ts'

/** Applies a receipt of WhatsApp's if its message can be found; false when it must wait (see {@link tryReceipt}). */
export function tryStatus(context: ReceiptContext, update: StatusUpdate): Promise<boolean> {
  return tryReceipt(context, whatsappReceipt(context, update))
}

function whatsappReceipt(context: ReceiptContext, update: StatusUpdate): ReceiptRoad<ChatMessageKey> {
  return {
    desk: chatDesk,
    messages: context.chatMessages,
    providerMessages: context.providerMessages,
    named: { ours: readCorrelationId(update.correlationId ?? ''), theirs: update.whatsappMessageId },
    // Nobody gives us receipts of what a driver wrote.
    eventFor: ({ attempt, found: { data } }) =>
      data['source'] === 'DRIVER' ? null : receiptFromStatus(update, attempt, String(data['type'])),
    afterFirstWord: (key, id, at, around) => note(context, key, id, at, around),
    afterwards: (key, event) => followOpening(context, key, event),
  }
}

async function note(
  { conversations }: ReceiptContext,
  { leaseId, enquiryId }: ChatMessageKey,
  whatsappMessageId: string,
  at: number,
  { message, parent: enquiry }: Surroundings,
): Promise<void> {
  const driverPhoneNumber = textIn(message, 'driverMobileNumber')
  // A driver who is only known by a user id has no place in the other database.
  if (driverPhoneNumber === '') return
  await conversations.note({
    driverPhoneNumber,
    leaseId,
    enquiryId,
    accountId: textIn(enquiry, 'accountId'),
    serviceUnitId: textIn(enquiry, 'serviceUnitId'),
    whatsappMessageId,
    at,
  })
}

function textIn(data: DocumentData | undefined, field: string): string {
  const value: unknown = data?.[field]
  return typeof value === 'string' ? value : ''
}
