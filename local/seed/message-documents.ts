import {
  chatMessagePath,
  providerMessagePath,
  type ChatMessageKey,
} from '@relaydesk/domain/documents/paths.ts'
import { writesOf } from '@relaydesk/store/chat-message-record.ts'
import { writeDelivery } from '@relaydesk/store/delivery-converter.ts'
import { failureRecord } from '@relaydesk/store/failure-record.ts'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import { enquiryIdOf, type DemoEnquiry } from './conversations/demo-enquiry.ts'
import type { DemoDocument } from './demo-document.ts'
import { demoDrivers } from './demo-drivers.ts'
import type { PlayedMessage } from './play-enquiry.ts'

/** A message, the way from WhatsApp's id back to it, and the dead letter if it failed. */
export function messageDocuments(
  enquiry: DemoEnquiry,
  enquiryData: DocumentData,
  message: PlayedMessage,
): DemoDocument[] {
  const key = { leaseId: enquiry.lease.leaseId, enquiryId: enquiryIdOf(enquiry), messageDocId: message.id }
  const path = chatMessagePath(key)
  const data = messageData(message, demoDrivers[enquiry.driver].mobileNumber)
  const { whatsappMessageId, createdAt, state } = message
  const documents: DemoDocument[] = [{ database: 'default', path, data }]
  if (whatsappMessageId !== undefined) {
    const at = Timestamp.fromMillis(state?.delivery.sentAt ?? createdAt)
    documents.push({
      database: 'default',
      path: providerMessagePath('whatsapp', whatsappMessageId),
      data: { documentPath: path, at },
    })
  }
  return [...documents, ...deadLetterOf(key, { message: data, enquiry: enquiryData }, message)]
}

function messageData(message: PlayedMessage, driverMobileNumber: string): DocumentData {
  const { text, type, source, createdBy, createdAt, templateType, payload, state, whatsappMessageId } =
    message
  return {
    message: text,
    type,
    source,
    createdBy,
    createdAt: Timestamp.fromMillis(createdAt),
    driverMobileNumber,
    migrated: false,
    ...(templateType !== undefined && { templateType }),
    ...(payload !== undefined && { payload }),
    ...(whatsappMessageId !== undefined && { whatsappMessageId }),
    ...(state !== undefined && writeDelivery(state)),
  }
}

/** The product's own dead letter for a message that failed. */
function deadLetterOf(
  key: ChatMessageKey,
  around: { message: DocumentData; enquiry: DocumentData },
  { state }: PlayedMessage,
): DemoDocument[] {
  const error = state?.delivery.error
  if (state?.status !== 'FAILED' || error === undefined) return []
  const record = failureRecord(key, error, state.delivery.failedAt ?? 0)(state, { state, ...around })
  return writesOf(record)
    .filter(({ on }) => on === 'other')
    .map(({ path, data }) => ({ database: 'default', path, data }))
}
