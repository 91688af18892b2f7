import type { Ticket } from '@relaydesk/domain/tickets/ticket.ts'
import { finishTicket } from '@relaydesk/domain/tickets/ticket-steps.ts'

/** A ticket that is cancelled, also before it had a number: the number of a phone does not stay, whatever happens. */
export function overTicket(ticket: Ticket, endedBy: 'visitor' | 'reset', now: number): Ticket {
  const { phone: _phone, ...over } = finishTicket(ticket, 'cancelled', endedBy, now)
  return over
}
