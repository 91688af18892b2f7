import { getDocFromServer, serverTimestamp, updateDoc } from 'firebase/firestore'
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

/** Whose the enquiry is now, by the server; null when it is nobody's. */
export async function readOwner({ db }: Firebase, key: EnquiryKey): Promise<string | null> {
  const owner: unknown = (await getDocFromServer(enquiryReference(db, key.leaseId, key.enquiryId))).get(
    'ownerUid',
  )
  return typeof owner === 'string' ? owner : null
}

/** The vehicle is back with its driver: the enquiry leaves the open list. */
export async function completeEnquiry({ db }: Firebase, key: EnquiryKey): Promise<void> {
  const change = { state: 'COMPLETED', completedAt: serverTimestamp() }
  await updateDoc(enquiryReference(db, key.leaseId, key.enquiryId), change)
}
