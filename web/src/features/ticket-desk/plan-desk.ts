import type { StoredTable } from '../../firestore/table.ts'
import type { StoredTicket } from '../../firestore/ticket.ts'

/** A table as the staff see it. */
export interface Seat {
  /** Its number, from 0. */
  table: number
  /** `free`: nobody sits there. */
  state: 'mine' | 'staffed' | 'free'
  /** Who sits there; '' where nobody does. */
  staffName: string
  /** The ticket that is served there. */
  ticket: StoredTicket | null
  /** The number of that ticket, which may be known before the ticket is. */
  number: number | null
  /** Of a free table: when it was released because its staff fell silent, epoch ms. */
  releasedAt: number | null
}

/** A venue's tables and queue for one person of the staff. */
export interface DeskView {
  seats: readonly Seat[]
  /** Where this person sits. */
  own: Seat | null
  /** Who waits, in the order of the queue. */
  waiting: readonly StoredTicket[]
}

/**
 * @param count how many tables the venue has; one beyond it is shown as long as somebody sits there
 * @param open the tickets that wait or are served
 */
export function planDesk(
  count: number,
  stored: readonly StoredTable[],
  open: readonly StoredTicket[],
  uid: string,
): DeskView {
  const byNumber = new Map(stored.map((table) => [table.table, table]))
  const byId = new Map(open.map((ticket) => [ticket.id, ticket]))
  const numbers = new Set([
    ...Array.from({ length: count }, (_, table) => table),
    ...stored.filter(({ staffUid }) => staffUid !== null).map(({ table }) => table),
  ])
  const seats = [...numbers]
    .sort((one, other) => one - other)
    .map((table) => seatOf(table, byNumber.get(table), byId, uid))
  return {
    seats,
    own: seats.find(({ state }) => state === 'mine') ?? null,
    waiting: open
      .filter(({ status, number }) => status === 'waiting' && number !== null)
      .toSorted((one, other) => (one.number ?? 0) - (other.number ?? 0)),
  }
}

function seatOf(
  table: number,
  stored: StoredTable | undefined,
  tickets: ReadonlyMap<string, StoredTicket>,
  uid: string,
): Seat {
  if (stored === undefined || stored.staffUid === null) {
    const wasSilent = stored?.releasedWhy === 'silent'
    return {
      table,
      state: 'free',
      staffName: '',
      ticket: null,
      number: null,
      releasedAt: wasSilent ? (stored.releasedAt ?? null) : null,
    }
  }
  return {
    table,
    state: stored.staffUid === uid ? 'mine' : 'staffed',
    staffName: stored.staffName,
    ticket: tickets.get(stored.ticketId ?? '') ?? null,
    number: stored.number,
    releasedAt: null,
  }
}

/** When this person's table was last taken from them because nothing was heard, epoch ms; null when that is not the newest news. */
export function silentRelease(
  stored: readonly StoredTable[],
  uid: string,
): { table: number; at: number } | null {
  const [newest] = stored
    .filter(({ releasedFrom, releasedAt }) => releasedFrom === uid && releasedAt !== undefined)
    .toSorted((one, other) => (other.releasedAt ?? 0) - (one.releasedAt ?? 0))
  return newest?.releasedWhy === 'silent' ? { table: newest.table, at: newest.releasedAt ?? 0 } : null
}
