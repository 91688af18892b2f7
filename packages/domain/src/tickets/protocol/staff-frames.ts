import type { Ticket } from '../ticket.ts'
import { isOpenTicket } from '../ticket-steps.ts'
import { inOrder, staffedTables, type DeskSnapshot } from './desk-snapshot.ts'
import { ticketJson } from './ticket-frame.ts'

/** A staff client: whose it is, once `pick` has said so. */
export interface StaffListener {
  uid: string | null
}

/** What a staff client is sent when it connects: the tables that are taken, and every ticket that is open. */
export function staffSnapshotFrames(now: DeskSnapshot, { uid }: StaffListener): string[] {
  const tickets = inOrder(now.tickets.values()).flatMap((ticket) => {
    if (ticket.status === 'waiting') return [`new ${ticketJson(ticket)}`]
    return ticket.status === 'claimed' && !isOf(ticket, uid) ? [`claimed ${ticketJson(ticket)}`] : []
  })
  return hasTable(now, uid) ? tickets : [takenFrame(now), ...tickets]
}

/**
 * What a staff client is sent when something has changed. What the protocol leaves open:
 *
 * - A ticket that came back to the queue is `new` again, for everybody.
 * - A ticket that left the queue unserved (withdrawn, or the day was reset) is `claimed`, by `{}`: that message says that it is "no longer needing
 *   a staff member to claim it".
 * - A ticket that goes to another table is `claimed` for everybody but the one who has it now. Who did not ask for it gets what an accept is answered
 *   with, `success claimed`.
 * - That somebody else's ticket ended is told to nobody.
 * - `taken` goes to those without a table whenever it changes, and to who has just lost theirs; without a number when all are free.
 */
export function staffFrames(before: DeskSnapshot, after: DeskSnapshot, listener: StaffListener): string[] {
  const { uid } = listener
  const isTold = takenFrame(before) !== takenFrame(after) || hasTable(before, uid)
  const frames = isTold && !hasTable(after, uid) ? [takenFrame(after)] : []
  for (const [id, was] of idsInOrder(before, after)) {
    const ticket = after.tickets.get(id)
    frames.push(...framesOf(was, ticket, uid))
  }
  return frames
}

function framesOf(was: Ticket | undefined, ticket: Ticket | undefined, uid: string | null): string[] {
  if (ticket === undefined || !isOpenTicket(ticket.status)) {
    // Of a ticket that is not there any more, what was known last.
    return was?.status === 'waiting' ? [`claimed ${ticketJson(ticket ?? was)}`] : []
  }
  if (ticket.status === 'waiting') return was?.status === 'waiting' ? [] : [`new ${ticketJson(ticket)}`]
  if (was?.status === 'claimed' && was.staffUid === ticket.staffUid) return []
  if (!isOf(ticket, uid)) return [`claimed ${ticketJson(ticket)}`]
  return was?.status === 'claimed' ? [`success claimed ${ticket.number}`] : []
}

/** Every ticket of either snapshot that has a number, as it was before, in the order of the queue. */
function idsInOrder(before: DeskSnapshot, after: DeskSnapshot): [string, Ticket | undefined][] {
  const all = new Map([...before.tickets, ...after.tickets])
  return [...all]
    .filter(([, { number }]) => number !== null)
    .toSorted(([, a], [, b]) => (a.number ?? 0) - (b.number ?? 0))
    .map(([id]) => [id, before.tickets.get(id)])
}

function takenFrame(snapshot: DeskSnapshot): string {
  return ['taken', ...staffedTables(snapshot)].join(' ')
}

function isOf({ staffUid }: Ticket, uid: string | null): boolean {
  return uid !== null && staffUid === uid
}

function hasTable({ tables }: DeskSnapshot, uid: string | null): boolean {
  return uid !== null && [...tables.values()].some(({ staffUid }) => staffUid === uid)
}
