import { FieldValue, type Firestore } from 'firebase-admin/firestore'
import { ticketPath, ticketsPath, type TicketKey } from '@relaydesk/domain/documents/paths.ts'
import type { GuestLanguage } from '@relaydesk/domain/orders/event.ts'

/** Whom a kiosk asks a ticket for. Without a name it is for the visitor who is known by that address. */
export interface NewVisitor {
  email: string
  name: string
  language: GuestLanguage
  /** The kiosk's id. */
  createdBy: string
}

/** Tickets as the text protocol names them: by number. */
export interface ProtocolTickets {
  /** The newest ticket of that number; null when there was never one. */
  idOf(venueId: string, number: number): Promise<string | null>
  /** Places a ticket, which is to be decided yet. */
  place(key: TicketKey, visitor: NewVisitor): Promise<void>
}

export function createProtocolTickets(database: Firestore): ProtocolTickets {
  return {
    async idOf(venueId, number) {
      const ofNumber = database.collection(ticketsPath(venueId)).where('number', '==', number)
      const [newest] = (await ofNumber.orderBy('createdAt', 'desc').limit(1).get()).docs
      return newest?.id ?? null
    },

    async place(key, { name, ...visitor }) {
      await database.doc(ticketPath(key)).create({
        number: null,
        status: 'placed',
        source: 'protocol',
        ...visitor,
        name,
        ...(name === '' && { isKnown: true }),
        createdAt: FieldValue.serverTimestamp(),
      })
    },
  }
}
