import type { Firestore } from 'firebase-admin/firestore'
import { enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import { writeDocuments } from '../../local/seed/write-documents.ts'
import { lease } from './lease.ts'

/** An enquiry to write in. */
export interface BenchEnquiry {
  enquiryId: string
  driverMobileNumber: string
  /** Uid of its agent; sixteen agents share the work. */
  agent: string
}

/** Opens enquiries, each with a driver of its own. `name` keeps those of one measurement apart from others. */
export async function openEnquiries(
  firestore: Firestore,
  name: string,
  count: number,
): Promise<BenchEnquiry[]> {
  const enquiries = Array.from({ length: count }, (_, index) => ({
    enquiryId: `${name}-${index}`,
    driverMobileNumber: `+4915550${String(index).padStart(6, '0')}`,
    agent: `agent-${index % 16}`,
  }))
  await writeDocuments(
    firestore,
    enquiries.map(({ enquiryId, driverMobileNumber }) => ({
      path: enquiryPath(lease.leaseId, enquiryId),
      data: {
        accountId: 'account-1',
        serviceUnitId: 'unit-1',
        driver: { name: 'Bench Driver', mobileNumber: driverMobileNumber },
        ownerUid: null,
        state: 'OPEN',
        unReadWhatsappMessageCount: 0,
      },
    })),
  )
  return enquiries
}
