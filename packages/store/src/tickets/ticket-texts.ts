import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore'
import {
  attendeePath,
  conversationPath,
  ticketPath,
  ticketVisitorPath,
  venuePath,
  type TicketKey,
} from '@relaydesk/domain/documents/paths.ts'
import { bareAddress } from '@relaydesk/domain/inbox/channel.ts'
import type { Ticket, TicketNews, TicketVisitor } from '@relaydesk/domain/tickets/ticket.ts'
import type { Venue } from '@relaydesk/domain/tickets/venue.ts'
import { dropOwedText, writeOwedText } from '../owed-text.ts'
import { readPlaceInQueue } from './place-in-queue.ts'
import { readTicket, readTicketVisitor, readVenue } from './ticket-documents.ts'

/** A ticket with all that a text about it depends on, as read at one moment. */
export interface TicketAround {
  ticket: Ticket
  owner: TicketVisitor | null
  venue: Venue | null
  /** The visitor wrote STOP. */
  isOptedOut: boolean
  /** How many wait before it. */
  ahead: number
  documents: { ticket: DocumentSnapshot; conversation: DocumentSnapshot | undefined }
}

/** One text to a visitor. `at` is epoch ms. */
export interface VisitorText {
  what: TicketNews
  conversationId: string
  messageId: string
  body: string
  at: number
}

export interface TicketTexts {
  read(key: TicketKey): Promise<TicketAround | null>
  /** Writes the text as a message and says so in the ticket, all or nothing. False when the ticket has changed: read again. */
  write(key: TicketKey, around: TicketAround, text: VisitorText): Promise<boolean>
  /** The ticket owes this text no longer; with `problem`, the desk sees why. False when the ticket has changed: read again. */
  drop(
    around: TicketAround,
    why?: { what: TicketNews; messageId: string; problem: string; at: number },
  ): Promise<boolean>
}

export function createTicketTexts(database: Firestore): TicketTexts {
  return {
    async read(key) {
      const [ticket, ownerDocument, venue] = await database.getAll(
        database.doc(ticketPath(key)),
        database.doc(ticketVisitorPath(key)),
        database.doc(venuePath(key.venueId)),
      )
      const current = readTicket(ticket?.data())
      if (ticket === undefined || current === null) return null
      const owner = readTicketVisitor(ownerDocument?.data())
      const conversationId = owner?.conversationId ?? null
      const [conversation, attendee] =
        conversationId === null
          ? []
          : await database.getAll(
              database.doc(conversationPath(conversationId)),
              database.doc(attendeePath(theirAddressIn(conversationId))),
            )
      return {
        ticket: current,
        owner,
        venue: readVenue(venue?.data()),
        isOptedOut: attendee?.get('isOptedOut') === true,
        ahead: await readPlaceInQueue(database, key.venueId, current),
        documents: { ticket, conversation },
      }
    },

    write(key, { documents }, { what, ...text }) {
      const { ticket: owing, conversation } = documents
      const about = { desk: 'tickets', ...key, what } as const
      return writeOwedText(database, { owing, conversation }, { ...text, about }, 'tickets')
    },

    drop: ({ documents }, why) => dropOwedText(documents.ticket, why),
  }
}

function theirAddressIn(conversationId: string): string {
  return bareAddress(conversationId.split(';')[1] ?? '')
}
