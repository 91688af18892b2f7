import { collection, limit, orderBy, query, where, type Firestore, type Query } from 'firebase/firestore'
import { useMemo, useState } from 'react'
import { readDeadLetter, type DeadLetter } from '../../firestore/dead-letter.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { usePerson } from '../../firestore/session.ts'
import { useCollection, type CollectionState } from '../../firestore/use-collection.ts'

/** Which letters are shown: those that wait for a person, or those that somebody took care of. */
export type LetterFilter = 'open' | 'settled'

/** How many letters come at a time. */
const pageSize = 100

export interface LetterPages extends CollectionState<DeadLetter> {
  hasMore: boolean
  showMore: () => void
  retry: () => void
}

/** The messages of a lease company that did not arrive, newest first, live; more on demand. None for an agent. */
export function useDeadLetters(leaseId: string, filter: LetterFilter): LetterPages {
  const { db } = useFirebase()
  const { role } = usePerson()
  const [pages, setPages] = useState(1)
  const count = pages * pageSize
  const may = mayHandleLetters(role)
  const letters = useMemo(
    () => (may ? lettersQuery(db, leaseId, filter, count) : null),
    [db, leaseId, filter, count, may],
  )
  const state = useCollection(letters, readDeadLetter)
  return { ...state, hasMore: state.items.length >= count, showMore: () => setPages((n) => n + 1) }
}

/** How many messages wait for a person; 0 for an agent, who does not see them. */
export function useOpenLetterCount(leaseId: string): number {
  return useDeadLetters(leaseId, 'open').items.length
}

/** As `firestore.rules` have it. */
export function mayHandleLetters(role: string | null): boolean {
  return role === 'lead' || role === 'ops'
}

/** Needs the index (leaseId, isOpen, failedAt desc). */
function lettersQuery(db: Firestore, leaseId: string, filter: LetterFilter, count: number): Query {
  return query(
    collection(db, 'deadLetters'),
    where('leaseId', '==', leaseId),
    where('isOpen', '==', filter === 'open'),
    orderBy('failedAt', 'desc'),
    limit(count),
  )
}
