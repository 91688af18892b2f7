import { useCallback, useMemo } from 'react'
import { askServer } from '../../firestore/ask-server.ts'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { usePerson } from '../../firestore/session.ts'
import type { Reading } from './use-mark-read.ts'

/** What is there to read in an enquiry, and for whom: marking as read is for its owner, or for anybody while it has none. */
export function useReading(
  leaseId: string,
  { id: enquiryId, ownerUid, unReadWhatsappMessageCount: unread }: Enquiry,
): Reading {
  const { functions } = useFirebase()
  const { uid } = usePerson()
  const isSomebodyElses = ownerUid !== null && ownerUid !== uid
  const markRead = useCallback(async () => {
    const { ok } = await askServer(functions, 'markEnquiryAsRead', { leaseId, enquiryId })
    return ok
  }, [functions, leaseId, enquiryId])
  return useMemo(() => ({ unread, isSomebodyElses, markRead }), [unread, isSomebodyElses, markRead])
}
