import { collection, query, where, type QueryDocumentSnapshot } from 'firebase/firestore'
import { useMemo } from 'react'
import { useFirebase } from './firebase.ts'
import { textOf } from './read-field.ts'
import { useCollection } from './use-collection.ts'

/** A colleague of the same lease company. */
export interface Colleague {
  uid: string
  name: string
  /** Whether they answer drivers, as agents and leads do. */
  isAtDesk: boolean
}

/** The people who work for a lease company, by name. Empty until they are known. */
export function useColleagues(leaseId: string): readonly Colleague[] {
  const { db } = useFirebase()
  const staff = useMemo(
    () => query(collection(db, 'staff'), where('leases', 'array-contains', leaseId)),
    [db, leaseId],
  )
  const { items } = useCollection(staff, readColleague)
  return useMemo(() => [...items].sort((one, other) => one.name.localeCompare(other.name)), [items])
}

function readColleague(snapshot: QueryDocumentSnapshot): Colleague {
  const data = snapshot.data()
  const isAtDesk = ['agent', 'lead'].includes(textOf(data, 'role'))
  return { uid: snapshot.id, name: textOf(data, 'displayName'), isAtDesk }
}
