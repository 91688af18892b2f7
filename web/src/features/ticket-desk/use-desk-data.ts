import { query, where } from 'firebase/firestore'
import { useMemo } from 'react'
import { useFirebase } from '../../firestore/firebase.ts'
import { useTick } from '../../firestore/use-tick.ts'
import { usePerson } from '../../firestore/session.ts'
import { useStoredTables, type StoredTable } from '../../firestore/table.ts'
import { readTicket, tickets, type StoredTicket } from '../../firestore/ticket.ts'
import { useOpenTickets } from '../../firestore/use-open-tickets.ts'
import { useCollection } from '../../firestore/use-collection.ts'
import type { StoredVenue } from '../../firestore/venue.ts'
import { planDesk, type DeskView } from './plan-desk.ts'
import { dayStart } from './today-figures.ts'

/** A venue's tables and tickets, live. */
export interface DeskData extends DeskView {
  status: 'loading' | 'live' | 'error'
  /** The server's word on tables and queue is there. */
  isKnown: boolean
  tables: readonly StoredTable[]
  /** The tickets that wait or are served. */
  open: readonly StoredTicket[]
  /** What ended today, the newest first. */
  finished: readonly StoredTicket[]
  /** Of what ended: nothing is no answer while it is `loading`. */
  finishedStatus: 'loading' | 'live' | 'error'
  retry: () => void
}

export function useDeskData(venue: StoredVenue): DeskData {
  const { db } = useFirebase()
  const { uid } = usePerson()
  const { id: venueId, tableCount } = venue
  const since = useTick((now) => dayStart(venue, now))
  const endedSince = useMemo(
    () => query(tickets(db, venueId), where('endedAt', '>=', new Date(since))),
    [db, venueId, since],
  )
  const stored = useStoredTables(venueId)
  const open = useOpenTickets(venueId)
  const finished = useCollection(endedSince, readTicket)
  const view = useMemo(
    () => planDesk(tableCount, stored.items, open.items, uid),
    [tableCount, stored.items, open.items, uid],
  )
  const newestFirst = useMemo(
    () =>
      finished.items
        .filter(({ createdAt }) => createdAt >= (venue.resetAt ?? 0))
        .toSorted((one, other) => (other.endedAt ?? 0) - (one.endedAt ?? 0)),
    [finished.items, venue.resetAt],
  )
  const states = [stored.status, open.status]
  return {
    ...view,
    status: states.includes('error') ? 'error' : states.includes('loading') ? 'loading' : 'live',
    isKnown: !stored.fromCache && !open.fromCache,
    tables: stored.items,
    open: open.items,
    finished: newestFirst,
    finishedStatus: finished.status,
    retry() {
      stored.retry()
      open.retry()
      finished.retry()
    },
  }
}
