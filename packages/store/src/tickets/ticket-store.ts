import type { Firestore } from 'firebase-admin/firestore'
import { ticketPath, type TicketKey } from '@relaydesk/domain/documents/paths.ts'
import type { Ticket } from '@relaydesk/domain/tickets/ticket.ts'
import { readTicket } from './ticket-documents.ts'

export interface TicketStore {
  /** Null when there is no such ticket, or its document is damaged. */
  find(key: TicketKey): Promise<Ticket | null>
}

export function createTicketStore(database: Firestore): TicketStore {
  return {
    async find(key) {
      return readTicket((await database.doc(ticketPath(key)).get()).data())
    },
  }
}
