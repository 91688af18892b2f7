import { csvOf } from '../figures/csv.ts'
import { isoTime } from '../figures/iso-time.ts'
import type { Ticket } from './ticket.ts'

const columns = [
  'number',
  'status',
  'name',
  'email',
  'phone',
  'source',
  'taken',
  'numbered',
  'claimed',
  'last called',
  'calls',
  'table',
  'staff',
  'ended',
  'ended by',
  'came back',
  'refused because',
  'last text',
  'text status',
]

/** Tickets as CSV with a heading: times in ISO 8601 (UTC), of a phone number its last digits only. */
export function ticketsCsv(tickets: readonly Ticket[]): string {
  return csvOf([columns, ...tickets.map(rowOf)])
}

function rowOf(ticket: Ticket): string[] {
  return [
    ticket.number === null ? '' : String(ticket.number),
    ticket.status,
    ticket.name,
    ticket.email,
    ticket.digits === '' ? '' : `•• ${ticket.digits}`,
    ticket.source,
    isoTime(ticket.createdAt),
    isoTime(ticket.numberedAt),
    isoTime(ticket.claimedAt),
    isoTime(ticket.calledAt),
    String(ticket.calls),
    ticket.table === undefined ? '' : String(ticket.table),
    ticket.staffName ?? '',
    isoTime(ticket.endedAt),
    ticket.endedBy ?? '',
    ticket.returned.map(({ table, at, why }) => `${why} from table ${table} ${isoTime(at)}`).join(', '),
    ticket.refusal ?? '',
    ticket.text?.what ?? '',
    ticket.text?.status ?? '',
  ]
}
