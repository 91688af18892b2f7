import type { Enquiry } from '../../firestore/enquiry.ts'
import type { SignedInPerson } from '../../firestore/session.ts'

export interface EnquiryActions {
  take: boolean
  complete: boolean
  handOver: boolean
}

/**
 * What a person may do with an enquiry, as `firestore.rules` has it: an agent takes what has no owner and completes
 * their own; a lead may do all; a completed enquiry is only read. One that has no place yet gets it first, from a lead.
 */
export function actionsFor(
  { state, ownerUid, isUnplaced }: Pick<Enquiry, 'state' | 'ownerUid' | 'isUnplaced'>,
  { uid, role }: Pick<SignedInPerson, 'uid' | 'role'>,
): EnquiryActions {
  const isOpen = state === 'OPEN' && isUnplaced !== true
  const isLead = role === 'lead'
  const isAtDesk = isLead || role === 'agent'
  return {
    take: isOpen && isAtDesk && ownerUid === null,
    complete: isOpen && (isLead || (role === 'agent' && ownerUid === uid)),
    handOver: isOpen && isLead,
  }
}
