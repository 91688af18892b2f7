import { randomUUID } from 'node:crypto'
import { FieldValue, type Firestore } from 'firebase-admin/firestore'
import { chatMessagePath, type ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import type { BenchEnquiry } from './enquiries.ts'
import { lease } from './lease.ts'

/** Writes one text as the drawer does: one document, one write. */
export async function writeMessage(
  firestore: Firestore,
  { enquiryId, driverMobileNumber, agent }: BenchEnquiry,
): Promise<ChatMessageKey> {
  const key = { leaseId: lease.leaseId, enquiryId, messageDocId: randomUUID() }
  await firestore.doc(chatMessagePath(key)).create({
    message: 'The workshop expects you on Thursday at nine. Door 2, behind the car wash.',
    type: 'text',
    source: 'CUSTOMER',
    createdBy: agent,
    createdAt: FieldValue.serverTimestamp(),
    driverMobileNumber,
    status: 'PENDING',
  })
  return key
}
