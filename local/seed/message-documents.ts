import {
  chatMessagePath,
  providerMessagePath,
  type ChatMessageKey,
} from '@relaydesk/domain/documents/paths.ts'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { chatDesk } from '@relaydesk/store/chat-desk.ts'
import { failureRecord, reportRecord } from '@relaydesk/store/delivery/failure-record.ts'
import { writesOf } from '@relaydesk/store/delivery/message-record.ts'
import type { RecordFor } from '@relaydesk/store/delivery/message-store.ts'
import { writeDelivery } from '@relaydesk/store/delivery-converter.ts'
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
  return [...documents, ...deadLetterOf(key, { message: data, parent: enquiryData }, message)]
}

function messageData(message: PlayedMessage, driverMobileNumber: string): DocumentData {
  const {
    text,
    type,
    source,
    createdBy,
    createdAt,
    templateType,
    payload,
    quotes,
    state,
    whatsappMessageId,
  } = message
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
    ...(quotes !== undefined && { context: { whatsappMessageId: quotes } }),
    ...(source === 'DRIVER' && { receivedAt: Timestamp.fromMillis(createdAt + 400) }),
    ...(whatsappMessageId !== undefined && { whatsappMessageId }),
    ...(state !== undefined && writeDelivery(state)),
  }
}

/** The product's own dead letter for a message that failed, or of which nobody could find out. */
function deadLetterOf(
  key: ChatMessageKey,
  around: { message: DocumentData; parent: DocumentData },
  { state }: PlayedMessage,
): DemoDocument[] {
  if (state === undefined) return []
  const record = recordFor(key, state)?.(state, { state, ...around })
  if (record === undefined) return []
  return writesOf(chatDesk, record)
    .filter(({ on }) => on === 'other')
    .map(({ path, data }) => ({ database: 'default', path, data }))
}

function recordFor(
  key: ChatMessageKey,
  { status, delivery }: DeliveryState,
): RecordFor<ChatMessageKey> | undefined {
  const { error, failedAt, reportedAt } = delivery
  if (status === 'FAILED' && error !== undefined) return failureRecord(chatDesk, key, error, failedAt ?? 0)
  return status === 'UNKNOWN' && reportedAt !== undefined
    ? reportRecord(chatDesk, key, reportedAt)
    : undefined
}
