import type { Ticket } from '@relaydesk/domain/tickets/ticket.ts'
import { enqueueDisplay } from '@relaydesk/task-queue/enqueue-ticket-tasks.ts'
import type { NewVisitor } from '@relaydesk/store/tickets/protocol-tickets.ts'
import type { SocketContext } from './socket-context.ts'

/**
 * Takes a ticket for a visitor and waits until it has its number, or is refused; `openTicket` is then the one that the visitor holds.
 * The trigger of its document does the same, and has the visitor told.
 * @throws when it could not be decided; it will be, without anybody waiting for it
 */
export async function placeBySocket(
  { venues, protocolTickets, ticketPlacing, tickets, queue, newId, now, log }: SocketContext,
  venueId: string,
  visitor: Omit<NewVisitor, 'language'>,
): Promise<{ ticket: Ticket; openTicket: Ticket | null }> {
  const seen = await venues.find(venueId)
  if (seen === null) throw new Error('The venue is gone.')
  const { email, name, createdBy } = visitor
  const key = { venueId, ticketId: newId() }
  await protocolTickets.place(key, { email, name, createdBy, language: seen.venue.language })
  await ticketPlacing.place(key)
  const ticket = await tickets.find(key)
  if (ticket === null) throw new Error('The ticket is gone.')
  log.info('Ticket taken by socket', { ...key, status: ticket.status })
  await enqueueDisplay(queue, venueId, now)
  const held = ticket.openTicket
  return {
    ticket,
    openTicket: held === undefined ? null : await tickets.find({ venueId, ticketId: held.ticketId }),
  }
}
