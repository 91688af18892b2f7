import { randomUUID } from 'node:crypto'
import { FieldValue, type DocumentData } from 'firebase-admin/firestore'
import {
  chatMessagePath,
  enquiryPath,
  leaseCompanyPath,
  whatsappSettingsPath,
} from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import type { DemoLease } from '../../local/seed/demo-leases.ts'

/** Puts a lease company with its WhatsApp settings into the database; `settings` replaces them, null leaves them out. */
export async function openLease(
  { firestore }: Network,
  lease: DemoLease,
  settings: DocumentData | null = lease.whatsapp,
): Promise<void> {
  await firestore.doc(leaseCompanyPath(lease.leaseId)).set({ name: lease.name })
  if (settings !== null) await firestore.doc(whatsappSettingsPath(lease.leaseId)).set(settings)
}

export interface TestEnquiry {
  leaseId: string
  enquiryId: string
  mobileNumber: string
}

/** A new open enquiry of its own driver. */
export async function openEnquiry(
  { firestore }: Network,
  leaseId: string,
  number: string = newNumber(),
): Promise<TestEnquiry> {
  const enquiryId = randomUUID()
  await firestore.doc(enquiryPath(leaseId, enquiryId)).set({
    accountId: 'account-1',
    serviceUnitId: 'unit-1',
    driver: { name: 'Test Driver', mobileNumber: number },
    ownerUid: null,
    state: 'OPEN',
    unReadWhatsappMessageCount: 0,
    lastActivityAt: FieldValue.serverTimestamp(),
  })
  return { leaseId, enquiryId, mobileNumber: number }
}

/** Writes a message as the drawer does; gives its document's path. `changes` replace or add fields. */
export async function writeMessage(
  { firestore }: Network,
  enquiry: TestEnquiry,
  changes: DocumentData = {},
): Promise<string> {
  const { leaseId, enquiryId, mobileNumber } = enquiry
  const path = chatMessagePath({ leaseId, enquiryId, messageDocId: randomUUID() })
  await firestore.doc(path).set({
    message: 'Door 2, behind the car wash.',
    type: 'text',
    source: 'CUSTOMER',
    createdBy: 'agent-1',
    createdAt: FieldValue.serverTimestamp(),
    driverMobileNumber: mobileNumber,
    status: 'PENDING',
    ...changes,
  })
  return path
}

export async function read({ firestore }: Network, path: string): Promise<DocumentData> {
  return (await firestore.doc(path).get()).data() ?? {}
}

let numbers = 0

/** A number that no other test uses: from Ofcom's range for drama, then from the German test block. */
function newNumber(): string {
  numbers += 1
  return `+4915550${String(numbers).padStart(6, '0')}`
}
