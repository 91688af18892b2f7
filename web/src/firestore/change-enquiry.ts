import { serverTimestamp, updateDoc } from 'firebase/firestore'
import { enquiryReference } from './enquiry.ts'
import type { Firebase } from './firebase.ts'

/** Which enquiry of which lease company. */
export interface EnquiryKey {
  leaseId: string
  enquiryId: string
}

/** Gives the enquiry to a colleague, or to nobody. The rules let an agent only take what has no owner; a lead may do all. */
export async function setOwner({ db }: Firebase, key: EnquiryKey, ownerUid: string | null): Promise<void> {
  await updateDoc(enquiryReference(db, key.leaseId, key.enquiryId), { ownerUid })
}

/** The vehicle is back with its driver: the enquiry leaves the open list. */
export async function completeEnquiry({ db }: Firebase, key: EnquiryKey): Promise<void> {
  const change = { state: 'COMPLETED', completedAt: serverTimestamp() }
  await updateDoc(enquiryReference(db, key.leaseId, key.enquiryId), change)
}
