import type { Firestore } from 'firebase-admin/firestore'
import { ticketsPath } from '@relaydesk/domain/documents/paths.ts'
import type { Ticket } from '@relaydesk/domain/tickets/ticket.ts'

/** How many wait at the venue before this one; 0 for one that does not wait. */
export async function readPlaceInQueue(
  database: Firestore,
  venueId: string,
  { status, number }: Ticket,
): Promise<number> {
  if (status !== 'waiting' || number === null) return 0
  const before = database
    .collection(ticketsPath(venueId))
    .where('status', '==', 'waiting')
    .where('number', '<', number)
  return (await before.count().get()).data().count
}
