import { planEnquiryChanges } from '@relaydesk/domain/chat/webhook/plan-enquiry-changes.ts'
import type { MessageUpdate } from '@relaydesk/domain/chat/webhook/whatsapp-update.ts'
import { chatMessagePath, enquiryPath, providerMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { inboundMessageData, inboundMessageId, unplacedEnquiry } from '@relaydesk/store/inbound-documents.ts'
import { Timestamp } from 'firebase-admin/firestore'
import type { DemoDocument } from './demo-document.ts'
import { demoWhatsappId } from './demo-id.ts'
import { nordvik } from './demo-leases.ts'

const minute = 60_000

/** Somebody without a phone number wrote to Nordvik, and nobody knows them: what the product makes of that. */
export function unplacedDocuments(now: number): DemoDocument[] {
  const { leaseId } = nordvik
  const enquiryId = `${leaseId}-unplaced`
  const update: MessageUpdate = {
    kind: 'message',
    phoneNumberId: nordvik.whatsapp.phoneNumberId,
    whatsappMessageId: demoWhatsappId(enquiryId, 0),
    at: Math.floor((now - 52 * minute) / 1000) * 1000,
    from: { userId: 'NL.8340927711520', name: '@tacho.king' },
    content: {
      type: 'text',
      message: 'Hi, I have the Iveco PX-771-B this week. The tachograph shows an error, whom do I ask?',
    },
  }
  const receivedAt = update.at + 400
  const messageDocId = inboundMessageId(update.whatsappMessageId)
  const path = chatMessagePath({ leaseId, enquiryId, messageDocId })
  const changes = planEnquiryChanges(update, messageDocId, { driver: { mobileNumber: '' } }, receivedAt)
  const at = Timestamp.fromMillis(receivedAt)
  return [
    {
      database: 'default',
      path: enquiryPath(leaseId, enquiryId),
      data: unplacedEnquiry(update, changes, receivedAt, undefined),
    },
    { database: 'default', path, data: inboundMessageData(update, receivedAt) },
    {
      database: 'default',
      path: providerMessagePath('whatsapp', update.whatsappMessageId),
      data: { documentPath: path, at },
    },
  ]
}
