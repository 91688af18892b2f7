import type { CommandAnswer } from '../requests.ts'
import type { Ticket } from '../ticket.ts'
import { protocolError, unavailableError } from './protocol-errors.ts'
import type { StaffFrame } from './read-frame.ts'
import { ticketJson } from './ticket-frame.ts'

/** The answer to a staff client's command. The verb of a success differs from the command's in one case: `accept` is answered with `claimed`. */
export function answerFrame(frame: StaffFrame, answer: CommandAnswer): string {
  if (!answer.did) return protocolError(frame.verb, answer.problem ?? 'no-such-ticket')
  switch (frame.verb) {
    case 'accept':
      return `success claimed ${frame.number}`
    case 'cancel':
    case 'complete':
      return `success ${frame.verb} ${frame.number}`
    case 'pick':
      return `success pick ${frame.table}`
    case 'unpick':
      return 'success unpick'
  }
}

/**
 * The answer to a kiosk's `new`, when the ticket is decided. Refusals are not documented, so the words for them are ours; and who holds a ticket
 * gets that one again, which is what a kiosk can show.
 * @param ticket as it was decided
 * @param openTicket the ticket that its visitor holds already, if that is why it was refused
 */
export function newTicketAnswer(ticket: Ticket, openTicket: Ticket | null): string {
  if (ticket.refusal === undefined) {
    // The day was reset before it had its number.
    return ticket.number === null ? unavailableError('new') : `success new ${ticketJson(ticket)}`
  }
  switch (ticket.refusal) {
    case 'already-waiting':
      return openTicket === null
        ? 'error new visitor already holds a ticket'
        : `success new ${ticketJson(openTicket)}`
    case 'venue-closed':
      return 'error new the venue is closed'
    case 'not-a-visitor':
      return 'error new email or name is not valid'
  }
}

/** The answer to a kiosk's `query`: the whole name, for it comes back with `new` and is stored then. Null for a visitor whom nobody knows. */
export function queryAnswer(name: string | null): string {
  return name === null || name === '' ? 'error query visitor email does not exist' : `success query ${name}`
}
