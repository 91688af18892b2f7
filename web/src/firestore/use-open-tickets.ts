import { query, where } from 'firebase/firestore'
import { useMemo } from 'react'
import { useFirebase } from './firebase.ts'
import { readTicket, tickets, type StoredTicket } from './ticket.ts'
import { useCollection, type CollectionState } from './use-collection.ts'

/** The tickets of a venue whose visitors wait or are served, live. */
export function useOpenTickets(venueId: string): CollectionState<StoredTicket> & { retry: () => void } {
  const { db } = useFirebase()
  const open = useMemo(
    () => query(tickets(db, venueId), where('status', 'in', ['waiting', 'claimed'])),
    [db, venueId],
  )
  return useCollection(open, readTicket)
}
