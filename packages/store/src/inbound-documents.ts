import { createHash } from 'node:crypto'
import { FieldValue, Timestamp, type DocumentData } from 'firebase-admin/firestore'
import type { EnquiryChanges } from '@relaydesk/domain/chat/webhook/plan-enquiry-changes.ts'
import type { MessageAuthor, MessageUpdate } from '@relaydesk/domain/chat/webhook/whatsapp-update.ts'

/** The id of the document of a driver's message: the same message always gets the same. */
export function inboundMessageId(whatsappMessageId: string): string {
  return `in-${createHash('sha256').update(whatsappMessageId).digest('hex').slice(0, 40)}`
}

/** The document of a driver's message. `receivedAt` is epoch ms. */
export function inboundMessageData(update: MessageUpdate, receivedAt: number): DocumentData {
  const { content, from, quoted, forwarded, whatsappMessageId } = update
  const context = {
    ...(quoted === undefined ? {} : quoted),
    ...(forwarded === true ? { forwarded } : {}),
  }
  return {
    ...content,
    source: 'DRIVER',
    createdBy: 'driver',
    createdAt: Timestamp.fromMillis(update.at),
    receivedAt: Timestamp.fromMillis(receivedAt),
    driverMobileNumber: from.phone ?? '',
    ...(from.userId === undefined ? {} : { driverWhatsappUserId: from.userId }),
    whatsappMessageId,
    ...(Object.keys(context).length === 0 ? {} : { context }),
    ...(hasFile(update) ? { media: { state: 'WAITING' } } : {}),
  }
}

/** Whether a message brings a file that has to be fetched. */
export function hasFile({ content: { type } }: MessageUpdate): boolean {
  return ['image', 'video', 'audio', 'document', 'sticker'].includes(type)
}

/** The fields of an enquiry to update (with dots, for `update`). */
export function enquiryUpdate(changes: EnquiryChanges): DocumentData {
  const { mobileNumber, whatsappUserId } = changes.driver
  return {
    ...activityOf(changes),
    ...(changes.unread === 0 ? {} : { unReadWhatsappMessageCount: FieldValue.increment(changes.unread) }),
    ...(mobileNumber === undefined ? {} : { 'driver.mobileNumber': mobileNumber }),
    ...(whatsappUserId === undefined ? {} : { 'driver.whatsappUserId': whatsappUserId }),
  }
}

/** A new enquiry for a driver whom nobody is talking with: nobody's yet, and a lead will place it. */
export function unplacedEnquiry(
  update: MessageUpdate,
  changes: EnquiryChanges,
  receivedAt: number,
  previousEnquiryId: string | undefined,
): DocumentData {
  const { phone, userId, name } = driverIn(update)
  return {
    title: '',
    accountId: '',
    serviceUnitId: '',
    driver: {
      name: name ?? '',
      mobileNumber: phone ?? '',
      ...(userId === undefined ? {} : { whatsappUserId: userId }),
    },
    ownerUid: null,
    state: 'OPEN',
    isUnplaced: true,
    ...(previousEnquiryId === undefined ? {} : { previousEnquiryId }),
    createdAt: Timestamp.fromMillis(receivedAt),
    lastActivityAt: Timestamp.fromMillis(receivedAt),
    ...activityOf(changes),
    unReadWhatsappMessageCount: changes.unread,
  }
}

/** Of somebody who only tells us a new number, that is the one to write to. */
function driverIn({ content, from }: MessageUpdate): MessageAuthor {
  if (content.type !== 'system') return from
  const { newNumber, newUserId } = content.payload
  if (newNumber === undefined && newUserId === undefined) return from
  const { userId: _old, phone: oldNumber, ...rest } = from
  const number = newNumber ?? oldNumber
  return {
    ...rest,
    ...(number === undefined ? {} : { phone: number }),
    ...(newUserId === undefined ? {} : { userId: newUserId }),
  }
}

function activityOf(changes: EnquiryChanges): DocumentData {
  const { lastActivityAt, lastDriverMessageAt, lastDriverMessageId, lastMessage } = changes
  return {
    ...time('lastActivityAt', lastActivityAt),
    ...time('lastDriverMessageAt', lastDriverMessageAt),
    ...(lastDriverMessageId === undefined ? {} : { lastDriverMessageId }),
    ...(lastMessage === undefined
      ? {}
      : { lastMessage: { ...lastMessage, createdAt: Timestamp.fromMillis(lastMessage.createdAt) } }),
  }
}

function time(name: string, at: number | undefined): DocumentData {
  return at === undefined ? {} : { [name]: Timestamp.fromMillis(at) }
}
