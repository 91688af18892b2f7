import type { Ticket, TicketNews, TicketStatus } from './ticket.ts'

/** A ticket under its id. */
export interface KeyedTicket {
  ticketId: string
  ticket: Ticket
}

/** Who serves a ticket, and where. */
export interface Server {
  uid: string
  name: string
  table: number
}

export type FinalStatus = 'completed' | 'cancelled' | 'no-show'
type WhyReturned = Ticket['returned'][number]['why']

/** So many of the newest returns are kept. */
const mostReturns = 5

/** Whether its visitor still waits for something. */
export function isOpenTicket(status: TicketStatus): boolean {
  return status === 'waiting' || status === 'claimed'
}

/**
 * Called to a table, from the queue or from another table. `calls` only ever rises, so that whoever writes the texts can tell the second
 * call from the first: of one call there is one text. When it was first claimed stays, if it goes from table to table. Times are epoch ms.
 */
export function claimTicket(ticket: Ticket, by: Server, now: number): Ticket {
  const claimed: Ticket = {
    ...ticket,
    status: 'claimed',
    staffUid: by.uid,
    staffName: by.name,
    table: by.table,
    claimedAt: ticket.claimedAt ?? now,
  }
  return callTicket(claimed, 'called', now)
}

/** Called once more to the table where it is. */
export function recallTicket(ticket: Ticket, now: number): Ticket {
  return callTicket(ticket, 'recall', now)
}

function callTicket(ticket: Ticket, what: TicketNews, now: number): Ticket {
  const called = { ...ticket, calledAt: now, calls: ticket.calls + 1, revision: ticket.revision + 1 }
  return ticket.isTexted ? { ...called, textDue: { what, at: now } } : without(called, 'textDue')
}

/** Back in its place in the queue. Who had called it stands in the trace only, and no text about that call is owed any more. */
export function returnTicket(ticket: Ticket, why: WhyReturned, now: number): Ticket {
  const { table, staffName = '', revision } = ticket
  const trace = table === undefined ? [] : [{ table, at: now, why, staffName }]
  return without(
    {
      ...ticket,
      status: 'waiting',
      returned: [...ticket.returned, ...trace].slice(-mostReturns),
      revision: revision + 1,
    },
    'staffUid',
    'staffName',
    'table',
    'claimedAt',
    'calledAt',
    'textDue',
  )
}

/** Over for good: also how a visitor's withdrawal and the day's reset end it. Who served it stays. */
export function finishTicket(
  ticket: Ticket,
  status: FinalStatus,
  endedBy: NonNullable<Ticket['endedBy']>,
  now: number,
): Ticket {
  return without({ ...ticket, status, endedAt: now, endedBy, revision: ticket.revision + 1 }, 'textDue')
}

type Optional = 'staffUid' | 'staffName' | 'table' | 'claimedAt' | 'calledAt' | 'textDue'

function without(ticket: Ticket, ...fields: Optional[]): Ticket {
  const rest = { ...ticket }
  for (const field of fields) delete rest[field]
  return rest
}
