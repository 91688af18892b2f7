import type { DocumentData, DocumentSnapshot, Timestamp } from 'firebase-admin/firestore'
import type { EnquiryBefore } from '@relaydesk/domain/chat/webhook/plan-enquiry-changes.ts'
import type { KnownEnquiry } from '@relaydesk/domain/chat/webhook/plan-route.ts'
import type { MessageAuthor } from '@relaydesk/domain/chat/webhook/whatsapp-update.ts'
import { parseEnquiryPath } from '@relaydesk/domain/documents/paths.ts'
import { phoneVariants } from '@relaydesk/domain/people/phone-variants.ts'
import { millisOf } from './read-timestamp.ts'

/** An enquiry as found in the database, at one version of it. */
export interface FoundEnquiry extends KnownEnquiry {
  data: DocumentData
  updateTime: Timestamp
}

/** Null for a document that does not exist, or is no enquiry. */
export function readFoundEnquiry(snapshot: DocumentSnapshot): FoundEnquiry | null {
  const key = parseEnquiryPath(snapshot.ref.path)
  const data = snapshot.data()
  const { updateTime } = snapshot
  if (key === null || data === undefined || updateTime === undefined) return null
  const lastActivityAt = millisOf(data['lastActivityAt']) ?? millisOf(data['createdAt']) ?? 0
  return { ...key, isOpen: data['state'] === 'OPEN', lastActivityAt, data, updateTime }
}

/** What a driver's message may change in an enquiry. */
export function readEnquiryBefore(data: DocumentData): EnquiryBefore {
  const lastActivityAt = millisOf(data['lastActivityAt'])
  const lastDriverMessageAt = millisOf(data['lastDriverMessageAt'])
  const last = mapIn(data, 'lastMessage')
  const driver = mapIn(data, 'driver')
  const createdAt = millisOf(last['createdAt'])
  return {
    ...(lastActivityAt === undefined ? {} : { lastActivityAt }),
    ...(lastDriverMessageAt === undefined ? {} : { lastDriverMessageAt }),
    ...(createdAt === undefined ? {} : { lastMessage: { createdAt, source: String(last['source']) } }),
    driver: {
      mobileNumber: typeof driver['mobileNumber'] === 'string' ? driver['mobileNumber'] : '',
      ...(typeof driver['whatsappUserId'] === 'string' ? { whatsappUserId: driver['whatsappUserId'] } : {}),
    },
  }
}

/** Whether it is an enquiry with this very driver: by phone number (however it is written) or by WhatsApp's user id. */
export function isOfDriver({ data }: FoundEnquiry, { phone, userId }: MessageAuthor): boolean {
  const { mobileNumber, whatsappUserId } = readEnquiryBefore(data).driver
  const hasPhone = phone !== undefined && phoneVariants(phone).includes(mobileNumber)
  return hasPhone || (userId !== undefined && userId === whatsappUserId)
}

function mapIn(data: DocumentData, field: string): DocumentData {
  const value: unknown = data[field]
  return typeof value === 'object' && value !== null ? value : {}
}
