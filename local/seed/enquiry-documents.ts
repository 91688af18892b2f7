import { snippetOf } from '@relaydesk/domain/chat/enquiry.ts'
import { isAnnotation } from '@relaydesk/domain/chat/webhook/inbound-content.ts'
import { enquiryMessagesPath, enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import { enquiryIdOf, type DemoEnquiry } from './conversations/demo-enquiry.ts'
import type { DemoDocument } from './demo-document.ts'
import { demoDrivers } from './demo-drivers.ts'
import { messageDocuments } from './message-documents.ts'
import type { PlayedMessage } from './play-enquiry.ts'
import { timeOfMoment } from './play-moments.ts'

/** As many ids as a trimmed conversation keeps. */
const keptIds = 100

/** An enquiry with everything that belongs to it: messages, their traces, the driver's conversation. */
export function enquiryDocuments(
  enquiry: DemoEnquiry,
  messages: readonly PlayedMessage[],
  now: number,
): DemoDocument[] {
  const path = enquiryPath(enquiry.lease.leaseId, enquiryIdOf(enquiry))
  const data = enquiryData(enquiry, messages, now)
  return [
    { database: 'default', path, data },
    ...messages.flatMap((message) => messageDocuments(enquiry, data, message)),
    ...conversationDocuments(enquiry, messages),
  ]
}

function enquiryData(enquiry: DemoEnquiry, messages: readonly PlayedMessage[], now: number): DocumentData {
  const { owner, offRoadSince, completed } = enquiry
  const { name, mobileNumber, language } = demoDrivers[enquiry.driver]
  const words = messages.filter(({ type }) => !isAnnotation(type))
  const last = words.at(-1)
  const firstAt = messages[0]?.createdAt ?? now
  const lastOfDriver = words.findLast(({ source }) => source === 'DRIVER')
  return {
    number: enquiry.number,
    title: enquiry.title,
    ...accountOf(enquiry),
    driver: { name, mobileNumber, language },
    vehicle: { ...enquiry.vehicle },
    workshop: { ...enquiry.workshop },
    ownerUid: owner?.uid ?? null,
    ...(owner !== null && { ownerName: owner.displayName }),
    state: completed === undefined ? 'OPEN' : 'COMPLETED',
    ...(completed !== undefined && { completedAt: Timestamp.fromMillis(timeOfMoment(completed, now)) }),
    ...(offRoadSince !== undefined && {
      offRoadSince: Timestamp.fromMillis(timeOfMoment(offRoadSince, now)),
    }),
    unReadWhatsappMessageCount: enquiry.unread ?? 0,
    createdAt: Timestamp.fromMillis(firstAt - 12 * 60_000),
    lastActivityAt: Timestamp.fromMillis(last?.createdAt ?? now),
    ...(lastOfDriver !== undefined && {
      lastDriverMessageAt: Timestamp.fromMillis(lastOfDriver.createdAt),
      lastDriverMessageId: lastOfDriver.whatsappMessageId,
    }),
    ...(last !== undefined && { lastMessage: summaryOf(last, enquiry.unread ?? 0) }),
  }
}

/** The enquiry's row in the list. A driver's message is READ once somebody at the desk has opened it. */
function summaryOf(message: PlayedMessage, unread: number): DocumentData {
  return {
    messageId: message.id,
    text: snippetOf(message.text || nameOf(message)),
    type: message.type,
    source: message.source,
    status: message.state?.status ?? (unread > 0 ? 'DELIVERED' : 'READ'),
    createdAt: Timestamp.fromMillis(message.createdAt),
  }
}

/** A document goes by its name; the desk names the other kinds in the reader's language. */
function nameOf({ type, payload = {} }: PlayedMessage): string {
  const { filename } = payload
  return type === 'document' && typeof filename === 'string' ? filename : ''
}

function conversationDocuments(enquiry: DemoEnquiry, messages: readonly PlayedMessage[]): DemoDocument[] {
  const sent = messages.filter(({ state }) => state?.delivery.sentAt !== undefined)
  const lastAt = sent.at(-1)?.state?.delivery.sentAt
  if (lastAt === undefined) return []
  const driverPhoneNumber = demoDrivers[enquiry.driver].mobileNumber
  const enquiryId = enquiryIdOf(enquiry)
  const data = {
    leaseId: enquiry.lease.leaseId,
    enquiryId,
    ...accountOf(enquiry),
    driverPhoneNumber,
    arrayOfWhatsappMessageIds: sent
      .flatMap(({ whatsappMessageId }) => whatsappMessageId ?? [])
      .slice(-keptIds),
    lastMessageAt: Timestamp.fromMillis(lastAt),
  }
  return [{ database: 'ancillary', path: enquiryMessagesPath(driverPhoneNumber, enquiryId), data }]
}

function accountOf({ lease, number }: DemoEnquiry): { accountId: string; serviceUnitId: string } {
  return { accountId: `${lease.leaseId}-fleet`, serviceUnitId: `unit-${number}` }
}
