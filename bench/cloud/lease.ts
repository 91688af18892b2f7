import type { Firestore } from 'firebase-admin/firestore'
import { leaseCompanyPath, whatsappSettingsPath } from '@relaydesk/domain/documents/paths.ts'
import { nordvik } from '../../local/seed/demo-leases.ts'

/** The lease company for which the bench sends. */
export const lease = nordvik

/** Puts it into the database, ready to send. */
export async function openLease(firestore: Firestore): Promise<void> {
  await firestore.doc(leaseCompanyPath(lease.leaseId)).set({ name: lease.name })
  await firestore.doc(whatsappSettingsPath(lease.leaseId)).set(lease.whatsapp)
}
