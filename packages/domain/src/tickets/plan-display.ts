import { medianMinutes } from '../figures/median-minutes.ts'
import { openingAt } from './opening-hours.ts'
import type { PublicDisplay } from './public-display.ts'
import type { Table, Ticket } from './ticket.ts'
import type { KeyedTicket } from './ticket-steps.ts'
import type { Venue } from './venue.ts'

/** What the public screens of a venue are made of. */
export interface DisplayFacts {
  venue: Venue
  /** By number; tables without a document are free. */
  tables: ReadonlyMap<number, Table>
  /** The tickets that are served. */
  claimed: readonly KeyedTicket[]
  /** The numbers that wait, in their order; as many as are shown, or all. */
  waiting: readonly number[]
  /** How many wait, also beyond those. */
  waitingCount: number
  /** How long the newest of those who were called waited for it, in ms. */
  waitedMs: readonly number[]
  /** Epoch ms. */
  now: number
}

/** From so long before it closes, a venue says so. */
const closingMs = 30 * 60_000
const mostShown = 500

/** What everybody may see of a venue now. A table beyond a lowered count is shown until it is left. */
export function planDisplay(facts: DisplayFacts): PublicDisplay {
  const { venue, waiting, waitingCount, now } = facts
  const { name, timeZone, language, emailEndings, resetAt = null } = venue
  const { isOpen, closesAt, opensAt } = openingAt(venue, now)
  const isClosing = closesAt !== null && closesAt - now <= closingMs
  const tables = tablesOf(facts)
  return {
    name,
    state: isOpen ? (isClosing ? 'CLOSING' : 'OPEN') : 'CLOSED',
    timeZone,
    language,
    emailEndings,
    closesAt,
    opensAt,
    tables,
    newest: newestOf(tables),
    waiting: waiting.slice(0, mostShown),
    waitingCount,
    minutes: medianMinutes(facts.waitedMs),
    resetAt,
    updatedAt: now,
  }
}

function tablesOf({ venue, tables, claimed }: DisplayFacts): PublicDisplay['tables'] {
  const tickets = new Map(claimed.map(({ ticketId, ticket }) => [ticketId, ticket]))
  const beyond = [...tables].flatMap(([table, { staffUid }]) =>
    table >= venue.tableCount && staffUid !== null ? [table] : [],
  )
  const numbers = [
    ...Array.from({ length: venue.tableCount }, (_, table) => table),
    ...beyond.toSorted(ascending),
  ]
  return numbers.map((table) => {
    const document = tables.get(table)
    const ticket = tickets.get(document?.ticketId ?? '')
    return {
      table,
      isStaffed: document !== undefined && document.staffUid !== null,
      number: document?.number ?? null,
      calledAt: ticket?.calledAt ?? null,
      calls: ticket?.calls ?? 0,
    }
  })
}

function newestOf(tables: PublicDisplay['tables']): PublicDisplay['newest'] {
  const calls = tables.flatMap(({ table, number, calledAt, calls: times }) =>
    number === null || calledAt === null ? [] : [{ number, table, calledAt, calls: times }],
  )
  return calls.toSorted((a, b) => b.calledAt - a.calledAt)[0] ?? null
}

function ascending(a: number, b: number): number {
  return a - b
}

/**
 * The first in the queue as it is after it was said that they are next, which is said once; null when that was said, or there is nobody to say it
 * to. A text, and no change of the ticket itself: its revision stays. `now` is epoch ms.
 */
export function sayNext(first: Ticket, now: number): Ticket | null {
  if (first.status !== 'waiting' || !first.isTexted || first.saidNext === true) return null
  return { ...first, saidNext: true, textDue: { what: 'next', at: now } }
}
