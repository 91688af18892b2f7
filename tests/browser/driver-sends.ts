import { randomUUID } from 'node:crypto'
import { chatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import type { Network } from '../../local/network/network.ts'
import type { TestEnquiry } from './test-enquiry.ts'

/** A message as WhatsApp brings it; what is left out is a plain text's. */
export interface DriverMessage extends DocumentData {
  type: string
  message?: string
  payload?: DocumentData
}

/** Ids of a message that stands in the thread. */
export interface Sent {
  id: string
  whatsappMessageId: string
}

/** Puts a message of the driver's into the thread as it is stored; nothing about it needs to make sense. */
export async function driverSends(
  { firestore }: Network,
  { leaseId, enquiryId, mobileNumber }: TestEnquiry,
  { type, message = '', ...more }: DriverMessage,
): Promise<Sent> {
  const id = randomUUID()
  const whatsappMessageId = `wamid.${id}`
  await firestore.doc(chatMessagePath({ leaseId, enquiryId, messageDocId: id })).set({
    message,
    type,
    source: 'DRIVER',
    createdBy: 'driver',
    createdAt: Timestamp.now(),
    receivedAt: Timestamp.now(),
    driverMobileNumber: mobileNumber,
    whatsappMessageId,
    ...more,
  })
  return { id, whatsappMessageId }
}
