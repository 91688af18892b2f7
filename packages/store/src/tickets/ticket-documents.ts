import type { DocumentData } from 'firebase-admin/firestore'
import { Table, Ticket, TicketVisitor, Visitor } from '@relaydesk/domain/tickets/ticket.ts'
import { Venue } from '@relaydesk/domain/tickets/venue.ts'
import { withMillis } from '../stored-times.ts'

/** Null for a document that does not exist, or is damaged. */
export function readVenue(data: DocumentData | undefined): Venue | null {
  return Venue.safeParse(withMillis(data)).data ?? null
}

export function readTicket(data: DocumentData | undefined): Ticket | null {
  return Ticket.safeParse(withMillis(data)).data ?? null
}

export function readTable(data: DocumentData | undefined): Table | null {
  return Table.safeParse(withMillis(data)).data ?? null
}

export function readTicketVisitor(data: DocumentData | undefined): TicketVisitor | null {
  return TicketVisitor.safeParse(data).data ?? null
}

export function readVisitor(data: DocumentData | undefined): Visitor | null {
  return Visitor.safeParse(withMillis(data)).data ?? null
}
