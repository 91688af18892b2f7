import { FieldPath, Timestamp, type Firestore, type QueryDocumentSnapshot } from 'firebase-admin/firestore'
import { ticketsPath } from '@relaydesk/domain/documents/paths.ts'
import type { Ticket } from '@relaydesk/domain/tickets/ticket.ts'
import { readTicket } from './ticket-documents.ts'

export interface VenueTickets {
  /** All tickets of a venue since a time (epoch ms), oldest first. Damaged ones are passed over. */
  since(venueId: string, time: number): Promise<Ticket[]>
}

const page = 300

export function createVenueTickets(database: Firestore): VenueTickets {
  return {
    async since(venueId, time) {
      const query = database
        .collection(ticketsPath(venueId))
        .where('createdAt', '>=', Timestamp.fromMillis(time))
        .orderBy('createdAt')
        .orderBy(FieldPath.documentId())
        .limit(page)
      const tickets: Ticket[] = []
      let last: QueryDocumentSnapshot | undefined
      do {
        const { docs } = await (last === undefined ? query : query.startAfter(last)).get()
        tickets.push(...docs.flatMap((snapshot) => readTicket(snapshot.data()) ?? []))
        last = docs.length < page ? undefined : docs.at(-1)
      } while (last !== undefined)
      return tickets
    },
  }
}
