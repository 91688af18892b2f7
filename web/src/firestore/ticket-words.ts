import type { CommandProblem } from '@relaydesk/domain/tickets/requests.ts'
import type { Ticket, TicketNews, TicketStatus } from '@relaydesk/domain/tickets/ticket.ts'

export const ticketStatuses = [
  'placed',
  'refused',
  'waiting',
  'claimed',
  'completed',
  'cancelled',
  'no-show',
] as const satisfies readonly TicketStatus[]

export const ticketNews = ['taken', 'next', 'called', 'recall'] as const satisfies readonly TicketNews[]

export const ticketSources = ['kiosk', 'protocol', 'staff'] as const satisfies readonly Ticket['source'][]

export const returnReasons = [
  'silent',
  'left',
  'given-back',
] as const satisfies readonly Ticket['returned'][number]['why'][]

export const endings = ['staff', 'visitor', 'reset'] as const satisfies readonly NonNullable<
  Ticket['endedBy']
>[]

export const commandProblems = [
  'no-session',
  'no-table',
  'no-such-ticket',
  'claimed-by-another',
  'not-owner',
  'finished',
  'table-not-available',
  'has-ticket',
  'nobody-waits',
  'too-early',
] as const satisfies readonly CommandProblem[]
