import { randomUUID } from 'node:crypto'
import { chatMessagePath, enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import { FieldValue, Timestamp, type DocumentData } from 'firebase-admin/firestore'
import type { Network } from '../../local/network/network.ts'
import { nordvik, type DemoLease } from '../../local/seed/demo-leases.ts'
import { mareike } from '../../local/seed/demo-people.ts'

/** An enquiry of one test alone. */
export interface TestEnquiry {
  leaseId: string
  enquiryId: string
  driverName: string
  mobileNumber: string
}

export interface EnquiryWish {
  driverName?: string
  /** Milliseconds since its newest activity. */
  quietForMs?: number
  /** Milliseconds since the driver last wrote; null when they never did. Free text needs less than 24 hours. */
  heardAgoMs?: number | null
  /** Nordvik's unless wished otherwise. */
  lease?: DemoLease
  /** Replace or add fields of the document. */
  changes?: DocumentData
}

let count = 0

/** An open enquiry of Nordvik's that Mareike owns, with a driver of its own, as the newest unless wished otherwise. */
export async function newEnquiry(
  { firestore }: Network,
  { driverName, quietForMs = 0, heardAgoMs = 3_600_000, lease = nordvik, changes = {} }: EnquiryWish = {},
): Promise<TestEnquiry> {
  count += 1
  const enquiryId = randomUUID()
  const name = driverName ?? `Testa Driver-${count}`
  // In the German block 0155, with digits that the other tests do not use.
  const mobileNumber = `+4915551${String(count).padStart(6, '0')}`
  const lastActivityAt = Timestamp.fromMillis(Date.now() - quietForMs)
  await firestore.doc(enquiryPath(lease.leaseId, enquiryId)).set({
    number: String(90_000 + count),
    title: 'Warning light after two kilometres',
    accountId: 'account-1',
    serviceUnitId: 'unit-1',
    driver: { name, mobileNumber, language: 'English' },
    vehicle: { make: 'Ford', model: 'Transit', plate: `T-${count}` },
    workshop: { name: 'Harbour Commercials', city: 'Felixstowe' },
    ownerUid: mareike.uid,
    ownerName: mareike.displayName,
    state: 'OPEN',
    unReadWhatsappMessageCount: 0,
    createdAt: lastActivityAt,
    lastActivityAt,
    ...(heardAgoMs !== null && { lastDriverMessageAt: Timestamp.fromMillis(Date.now() - heardAgoMs) }),
    ...changes,
  })
  return { leaseId: lease.leaseId, enquiryId, driverName: name, mobileNumber }
}

/** Puts a word of the driver's into the thread, as if WhatsApp had brought it; gives the document's id. */
export async function driverWrites(
  { firestore }: Network,
  { leaseId, enquiryId, mobileNumber }: TestEnquiry,
  message: string,
): Promise<string> {
  const messageDocId = randomUUID()
  await firestore.doc(chatMessagePath({ leaseId, enquiryId, messageDocId })).set({
    message,
    type: 'text',
    source: 'DRIVER',
    createdBy: 'driver',
    createdAt: Timestamp.now(),
    driverMobileNumber: mobileNumber,
    whatsappMessageId: `wamid.${messageDocId}`,
  })
  return messageDocId
}

/** Writes a message as the drawer does, without a browser; it is sent for real. */
export async function agentWrites(
  { firestore }: Network,
  { leaseId, enquiryId, mobileNumber }: TestEnquiry,
  message: string,
): Promise<void> {
  await firestore.doc(chatMessagePath({ leaseId, enquiryId, messageDocId: randomUUID() })).set({
    message,
    type: 'text',
    source: 'CUSTOMER',
    createdBy: mareike.uid,
    createdAt: FieldValue.serverTimestamp(),
    driverMobileNumber: mobileNumber,
    status: 'PENDING',
  })
}

/** How often WhatsApp was called for a message, refused calls included. */
export function callsFor(
  { whatsapp }: Network,
  { leaseId, enquiryId }: TestEnquiry,
  messageDocId: string,
): number {
  return whatsapp?.callCounts().get(chatMessagePath({ leaseId, enquiryId, messageDocId })) ?? 0
}

/** The texts that have arrived on the driver's phone, oldest first. */
export function textsOnPhone({ whatsapp }: Network, { mobileNumber }: TestEnquiry): string[] {
  return (whatsapp?.messagesTo(mobileNumber) ?? []).map(({ content }) => {
    if (content.type === 'text') return content.text
    return content.type === 'template' ? content.body : `(${content.type})`
  })
}
