import type { Ticket } from '../ticket.ts'

/** What the protocol shows of a ticket. */
type ShownTicket = Pick<
  Ticket,
  'number' | 'email' | 'name' | 'staffUid' | 'staffName' | 'createdAt' | 'endedAt'
>

/**
 * A ticket as the protocol's JSON: `{"id":0,"email":"…","name":"…","staff":"…","start":"2019-10-01T04:12:19Z","end":"1970-01-01T00:00:00Z"}`. The
 * order of its keys is the documented one; `staff` is the text `{}` while nobody has it, and `end` the beginning of 1970 until it is over. A ticket
 * without a number has no id, and none is to be sent.
 */
export function ticketJson(ticket: ShownTicket): string {
  const { number, email, name, staffUid, staffName = '', createdAt, endedAt = 0 } = ticket
  const staff = staffUid === undefined ? '{}' : staffName
  return JSON.stringify({
    id: number,
    email,
    name,
    staff,
    start: secondsOf(createdAt),
    end: secondsOf(endedAt),
  })
}

/** RFC 3339, UTC, to the second. */
function secondsOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}
