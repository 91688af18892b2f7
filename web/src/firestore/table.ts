import { tablesPath } from '@relaydesk/domain/documents/paths.ts'
import type { Table } from '@relaydesk/domain/tickets/ticket.ts'
import { collection, type QueryDocumentSnapshot } from 'firebase/firestore'
import { useMemo } from 'react'
import { useFirebase } from './firebase.ts'
import { optionalTextOf, textOf, timeOf } from './read-field.ts'
import { useCollection, type CollectionState } from './use-collection.ts'

/** A table with its number, from 0. Times are epoch ms. */
export interface StoredTable extends Table {
  table: number
}

/** The tables of a venue at which somebody has sat, live. One without a document is free. */
export function useStoredTables(venueId: string): CollectionState<StoredTable> & { retry: () => void } {
  const { db } = useFirebase()
  const all = useMemo(() => collection(db, tablesPath(venueId)), [db, venueId])
  return useCollection(all, readTable)
}

function readTable(snapshot: QueryDocumentSnapshot): StoredTable {
  const data = snapshot.data({ serverTimestamps: 'estimate' })
  const number: unknown = data['number']
  const releasedAt = timeOf(data, 'releasedAt')
  const releasedFrom = optionalTextOf(data, 'releasedFrom')
  const why: unknown = data['releasedWhy']
  return {
    table: Number(snapshot.id),
    staffUid: optionalTextOf(data, 'staffUid') ?? null,
    staffName: textOf(data, 'staffName'),
    pickedAt: timeOf(data, 'pickedAt') ?? null,
    ticketId: optionalTextOf(data, 'ticketId') ?? null,
    number: typeof number === 'number' ? number : null,
    ...(releasedAt !== undefined && { releasedAt }),
    ...(releasedFrom !== undefined && { releasedFrom }),
    ...((why === 'silent' || why === 'left') && { releasedWhy: why }),
    revision: typeof data['revision'] === 'number' ? data['revision'] : 0,
  }
}
