import { venuePath } from '@relaydesk/domain/documents/paths.ts'
import type { OpeningHours, Venue } from '@relaydesk/domain/tickets/venue.ts'
import { doc, type DocumentData, type QueryDocumentSnapshot } from 'firebase/firestore'
import { useMemo } from 'react'
import { useFirebase } from './firebase.ts'
import { numberOf, textOf, timeOf, zoneOf } from './read-field.ts'
import { mapsOf, textsOf } from './read-list.ts'
import { useDocument, type DocumentState } from './use-document.ts'

/** A venue with its id. Times are epoch ms. */
export interface StoredVenue extends Venue {
  id: string
}

/** A venue, live. Its `fromCache` tells whether the line to the server stands. `null` listens to nothing. */
export function useVenue(venueId: string | null): DocumentState<StoredVenue> & { retry: () => void } {
  const { db } = useFirebase()
  const reference = useMemo(() => (venueId === null ? null : doc(db, venuePath(venueId))), [db, venueId])
  return useDocument(reference, readVenue)
}

/** Reads a venue as stored; what is missing or of another shape is read as it would be by default. */
export function readVenue(snapshot: QueryDocumentSnapshot): StoredVenue {
  const data = snapshot.data({ serverTimestamps: 'estimate' })
  const resetAt = timeOf(data, 'resetAt')
  return {
    id: snapshot.id,
    name: textOf(data, 'name'),
    state: data['state'] === 'OPEN' ? 'OPEN' : 'CLOSED',
    timeZone: zoneOf(data, 'timeZone', 'UTC'),
    language: data['language'] === 'pt' ? 'pt' : 'en',
    openingHours: mapsOf(data, 'openingHours').map(readHours),
    tableCount: numberOf(data, 'tableCount') || 6,
    firstNumber: 'firstNumber' in data ? numberOf(data, 'firstNumber') : 1,
    sender: textOf(data, 'sender'),
    emailEndings: [...textsOf(data, 'emailEndings')],
    graceSeconds: numberOf(data, 'graceSeconds') || 120,
    noShowAfterSeconds: 'noShowAfterSeconds' in data ? numberOf(data, 'noShowAfterSeconds') : 180,
    createdAt: timeOf(data, 'createdAt') ?? 0,
    ...(resetAt !== undefined && { resetAt }),
  }
}

function readHours(data: DocumentData): OpeningHours {
  return { day: numberOf(data, 'day'), from: textOf(data, 'from'), to: textOf(data, 'to') }
}
