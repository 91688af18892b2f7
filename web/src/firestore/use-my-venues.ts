import { venuePath } from '@relaydesk/domain/documents/paths.ts'
import { doc } from 'firebase/firestore'
import { useMemo } from 'react'
import { useFirebase } from './firebase.ts'
import { usePerson } from './session.ts'
import { useDocuments } from './use-documents.ts'
import { readVenue, type StoredVenue } from './venue.ts'

export interface MyVenues {
  /** `loading` until each of them was answered. */
  status: 'loading' | 'live' | 'error'
  /** Open ones first, then by their names. */
  items: readonly StoredVenue[]
}

/** The venues at which the person works, live. */
export function useMyVenues(): MyVenues {
  const { db } = useFirebase()
  const { venues } = usePerson()
  const references = useMemo(() => venues.map((id) => doc(db, venuePath(id))), [db, venues])
  const states = useDocuments(references, readVenue)
  return useMemo(() => {
    const items = states.flatMap(({ item }) => (item === null ? [] : [item])).toSorted(inOrder)
    if (states.some(({ status }) => status === 'loading')) return { status: 'loading', items }
    const isBroken = states.length > 0 && states.every(({ status }) => status === 'error')
    return { status: isBroken ? 'error' : 'live', items }
  }, [states])
}

function inOrder(one: StoredVenue, other: StoredVenue): number {
  return Number(other.state === 'OPEN') - Number(one.state === 'OPEN') || one.name.localeCompare(other.name)
}
