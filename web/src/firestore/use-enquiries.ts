import { useMemo, useState } from 'react'
import { readEnquiry, type Enquiry } from './enquiry.ts'
import { useFirebase } from './firebase.ts'
import { usePerson } from './session.ts'
import { useCollection, type CollectionState } from './use-collection.ts'
import { enquiriesQuery, pageSize, type ListFilter } from './list-filter.ts'

export interface EnquiryPages extends CollectionState<Enquiry> {
  hasMore: boolean
  showMore: () => void
  retry: () => void
}

/** The enquiries of a filter, newest activity first, live; more on demand. */
export function useEnquiries(leaseId: string, filter: ListFilter): EnquiryPages {
  const { db } = useFirebase()
  const { uid } = usePerson()
  const [pages, setPages] = useState(1)
  const count = pages * pageSize
  const query = useMemo(
    () => enquiriesQuery(db, leaseId, filter, uid, count),
    [db, leaseId, filter, uid, count],
  )
  const state = useCollection(query, readEnquiry)
  const kept = useKept(state)
  return {
    ...kept,
    retry: state.retry,
    hasMore: kept.items.length >= count,
    showMore: () => setPages((n) => n + 1),
  }
}

/** While a longer list is on its way, what was there stays. */
function useKept(state: CollectionState<Enquiry>): CollectionState<Enquiry> {
  const [last, setLast] = useState(state)
  if (state.status !== 'loading' && last.items !== state.items) setLast(state)
  return state.status === 'loading' && last.status === 'live' ? { ...last, fromCache: true } : state
}
