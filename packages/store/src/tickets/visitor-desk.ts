import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore'
import {
  ticketPath,
  ticketVisitorPath,
  venuePath,
  visitorPath,
  type TicketKey,
} from '@relaydesk/domain/documents/paths.ts'
import { conversationWithPhone } from '@relaydesk/domain/inbox/conversation.ts'
import type { Ticket } from '@relaydesk/domain/tickets/ticket.ts'
import { readEmail, visitorIdOf } from '@relaydesk/domain/tickets/visitor-email.ts'
import { asSeen, changesBetween, unlessChanged } from '../seen-document.ts'
import { untilWritten } from '../until-written.ts'
import { overTicket } from './over-ticket.ts'
import { putVisitorFree } from './put-desk-changes.ts'
import type { ChangedTicket } from './staff-command.ts'
import { readTicket, readTicketVisitor, readVenue, readVisitor } from './ticket-documents.ts'

/** What visitors do themselves, at the kiosk where they took their ticket. Times are epoch ms. */
export interface VisitorDesk {
  /** How a visitor of that address was last named at the venue, whole; null for who was never there. */
  nameOf(venueId: string, email: string): Promise<string | null>
  /**
   * The visitor goes without it. True when that is so, also by an earlier call; false for a ticket of another kiosk, one that was
   * taken too long ago, or that was called.
   */
  withdraw(key: TicketKey, kiosk: string, now: number): Promise<boolean>
  /**
   * Texts go to that phone (E.164) from now on. Gives the ticket with the text that it owes; null for a ticket of another kiosk,
   * one that was taken too long ago or is over, one that has a phone, and where a venue has nothing to text from.
   */
  leavePhone(key: TicketKey, phone: string, kiosk: string, now: number): Promise<ChangedTicket | null>
}

/** So long a visitor may come back to the kiosk. */
const graceMs = 10 * 60_000
const mostTries = 20

export function createVisitorDesk(database: Firestore): VisitorDesk {
  return {
    async nameOf(venueId, email) {
      const read = readEmail(email)
      if (read === null) return null
      const visitor = await database.doc(visitorPath(visitorIdOf(venueId, read))).get()
      return readVisitor(visitor.data())?.name ?? null
    },

    withdraw(key, kiosk, now) {
      return untilWritten(async () => {
        const snapshot = await database.doc(ticketPath(key)).get()
        const ticket = readTicket(snapshot.data())
        if (ticket?.status === 'cancelled' && ticket.endedBy === 'visitor') return ticket.createdBy === kiosk
        if (!isAtKiosk(ticket, kiosk, now)) return false
        if (ticket.status !== 'placed' && ticket.status !== 'waiting') return false
        const left = overTicket(ticket, 'visitor', now)
        const batch = database.batch()
        batch.update(snapshot.ref, changesBetween(ticket, left), asSeen(snapshot))
        await putVisitorFree(database, batch, key.venueId, key.ticketId)
        return (await unlessChanged(() => batch.commit())) ? true : undefined
      }, mostTries)
    },

    leavePhone(key, phone, kiosk, now) {
      return untilWritten(async () => {
        const [snapshot, ownerDocument, venueDocument] = await database.getAll(
          database.doc(ticketPath(key)),
          database.doc(ticketVisitorPath(key)),
          database.doc(venuePath(key.venueId)),
        )
        const ticket = readTicket(snapshot?.data())
        const owner = readTicketVisitor(ownerDocument?.data())
        const sender = readVenue(venueDocument?.data())?.sender ?? ''
        if (snapshot === undefined || ownerDocument === undefined || owner === null) return null
        if (!isAtKiosk(ticket, kiosk, now)) return null
        const conversationId = sender === '' ? null : conversationWithPhone(sender, phone)
        if (conversationId === null) return null
        // The answer to an earlier call was lost.
        if (owner.conversationId === conversationId) return changed(snapshot, ticket)
        const texted = withPhone(ticket, phone, now)
        if (texted === null) return null
        const batch = database.batch()
        batch.update(snapshot.ref, changesBetween(ticket, texted), asSeen(snapshot))
        batch.update(ownerDocument.ref, { conversationId }, asSeen(ownerDocument))
        return (await unlessChanged(() => batch.commit())) ? changed(snapshot, texted) : undefined
      }, mostTries)
    },
  }
}

function isAtKiosk(ticket: Ticket | null, kiosk: string, now: number): ticket is Ticket {
  return ticket !== null && ticket.createdBy === kiosk && now - ticket.createdAt <= graceMs
}

/** What is so now is said first. Null for a ticket that nobody has to be told about, or that has a phone. */
function withPhone(ticket: Ticket, phone: string, now: number): Ticket | null {
  if (ticket.isTexted) return null
  const { status, revision } = ticket
  if (status !== 'waiting' && status !== 'claimed') return null
  const what = status === 'claimed' ? 'called' : ticket.saidNext === true ? 'next' : 'taken'
  return {
    ...ticket,
    isTexted: true,
    digits: phone.slice(-3),
    textDue: { what, at: now },
    revision: revision + 1,
  }
}

function changed({ id }: DocumentSnapshot, { textDue, revision }: Ticket): ChangedTicket {
  return { ticketId: id, textDue, revision }
}
