import { Timestamp, type Firestore } from 'firebase-admin/firestore'
import { tablePath, ticketPath, ticketsPath, venuePath } from '@relaydesk/domain/documents/paths.ts'
import { noChanges } from '@relaydesk/domain/tickets/desk-changes.ts'
import { holdTicket } from '@relaydesk/domain/tickets/table-steps.ts'
import type { TicketStatus } from '@relaydesk/domain/tickets/ticket.ts'
import { unlessChanged } from '../seen-document.ts'
import { untilWritten } from '../until-written.ts'
import { overTicket } from './over-ticket.ts'
import { putDeskChanges, seenDocuments } from './put-desk-changes.ts'
import { readTable, readTicket, readVenue } from './ticket-documents.ts'

const unfinished: TicketStatus[] = ['placed', 'waiting', 'claimed']
const atOnce = 100
const mostTries = 50

/**
 * Cancels what is open from before a venue's last reset, and takes it off its tables. Who sits there stays. Gives how many tickets
 * that were; again closes nothing more. `now` is epoch ms.
 * @throws when it met too many others, or Firestore cannot be reached: call again
 */
export async function closeDay(database: Firestore, venueId: string, now: number): Promise<number> {
  const venue = readVenue((await database.doc(venuePath(venueId)).get()).data())
  if (venue?.resetAt === undefined) return 0
  const old = database
    .collection(ticketsPath(venueId))
    .where('status', 'in', unfinished)
    .where('createdAt', '<', Timestamp.fromMillis(venue.resetAt))
    .limit(atOnce)
  let closed = 0
  for (;;) {
    const { docs } = await old.get()
    const results = await Promise.all(docs.map(({ id }) => closeTicket(database, venueId, id, now)))
    const done = results.filter((isClosed) => isClosed).length
    if (done === 0) return closed
    closed += done
  }
}

/** In a commit of its own: somebody may be working on it. False for one that is over, or damaged. */
function closeTicket(database: Firestore, venueId: string, ticketId: string, now: number): Promise<boolean> {
  return untilWritten(async () => {
    const snapshot = await database.doc(ticketPath({ venueId, ticketId })).get()
    const ticket = readTicket(snapshot.data())
    if (ticket === null || !unfinished.includes(ticket.status)) return false
    const changes = noChanges()
    changes.tickets.set(ticketId, overTicket(ticket, 'reset', now))
    const number = ticket.table
    const place = number === undefined ? undefined : await database.doc(tablePath(venueId, number)).get()
    const table = readTable(place?.data())
    if (number !== undefined && table?.ticketId === ticketId)
      changes.tables.set(number, holdTicket(table, null))
    const batch = database.batch()
    await putDeskChanges(database, batch, venueId, seenDocuments(snapshot, place), changes)
    return (await unlessChanged(() => batch.commit())) ? true : undefined
  }, mostTries)
}
