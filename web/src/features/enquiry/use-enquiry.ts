import { useMemo } from 'react'
import { enquiryReference, readEnquiry, type Enquiry } from '../../firestore/enquiry.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { useDocument, type DocumentState } from '../../firestore/use-document.ts'

/** One enquiry, live. */
export function useEnquiry(
  leaseId: string,
  enquiryId: string,
): DocumentState<Enquiry> & { retry: () => void } {
  const { db } = useFirebase()
  const reference = useMemo(() => enquiryReference(db, leaseId, enquiryId), [db, leaseId, enquiryId])
  return useDocument(reference, readEnquiry)
}
