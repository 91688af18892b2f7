import type { Firestore } from 'firebase-admin/firestore'
import { venuePath, venuePresencePath } from '@relaydesk/domain/documents/paths.ts'
import type { Table } from '@relaydesk/domain/tickets/ticket.ts'
import { millisOf } from '../read-timestamp.ts'
import { readVenue } from './ticket-documents.ts'

/** Whether nothing was heard of who sits at a table, for longer than the venue allows. `now` is epoch ms. */
export async function isSilent(
  database: Firestore,
  venueId: string,
  uid: string,
  { pickedAt }: Table,
  now: number,
): Promise<boolean> {
  const [venue, presence] = await database.getAll(
    database.doc(venuePath(venueId)),
    database.doc(venuePresencePath(venueId, uid)),
  )
  const graceSeconds = readVenue(venue?.data())?.graceSeconds
  if (graceSeconds === undefined) return false
  const seenAt = Math.max(pickedAt ?? 0, millisOf(presence?.get('seenAt')) ?? 0)
  return seenAt + graceSeconds * 1_000 < now
}
