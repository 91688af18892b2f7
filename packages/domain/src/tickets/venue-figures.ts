import { spreadOf, type Spread } from '../figures/spread.ts'
import { tally } from '../figures/tally.ts'
import { localClock } from './local-moment.ts'
import type { Ticket } from './ticket.ts'

/** What the callable `readVenueFigures` gives. Times are minutes. */
export interface VenueFigures {
  /** Those that got a number. */
  tickets: number
  /** All of them, also the refused. */
  byStatus: Record<string, number>
  bySource: Record<string, number>
  noShows: number
  /** Tickets that came back to the queue at least once. */
  returned: number
  /** From taking the ticket to the call that was followed. */
  waitMinutes: Spread
  /** From that call until it was completed. */
  serveMinutes: Spread
  /** The hours (epoch ms of their beginning, on the venue's clock) in which tickets were taken, in their order. */
  byHour: (Busy & { hour: number })[]
  /** All seven, 0 Sunday to 6 Saturday, on the venue's clock. */
  byWeekday: (Busy & { day: number })[]
  /** Where tickets ended, ascending. */
  byTable: (Served & { table: number })[]
  /** Who ended tickets; those with the most first. */
  byStaff: (Served & { staffUid: string; staffName: string })[]
}

interface Busy {
  n: number
  waitMinutes: Spread
}

interface Served {
  completed: number
  noShows: number
  serveMinutes: Spread
}

const hourMs = 3_600_000

/**
 * Counts what happened at a venue. Refused tickets count by status only: they never became any. Of a ticket that went from table to table the last
 * one counts; one that came back to the queue waited until it was called for good.
 * @param tickets in any order
 * @param timeZone IANA
 */
export function countVenueFigures(tickets: readonly Ticket[], timeZone: string): VenueFigures {
  const taken = tickets.filter(({ number, status }) => number !== null && status !== 'refused')
  const clock = localClock(timeZone)
  const walls = new Map(taken.map((ticket) => [ticket, clock.wallAt(ticket.createdAt)]))
  const wallOf = (ticket: Ticket): number => walls.get(ticket) ?? 0
  const days = groupsOf(taken, (ticket) => new Date(wallOf(ticket)).getUTCDay())
  const hours = groupsOf(taken, (ticket) => ticket.createdAt - (wallOf(ticket) % hourMs))
  const ended = taken.filter(({ status }) => status === 'completed' || status === 'no-show')
  return {
    tickets: taken.length,
    byStatus: tally(tickets.map(({ status }) => status)),
    bySource: tally(taken.map(({ source }) => source)),
    noShows: countOf(taken, 'no-show'),
    returned: taken.filter(({ returned }) => returned.length > 0).length,
    waitMinutes: waitOf(taken),
    serveMinutes: serveOf(taken),
    byHour: [...hours].map(([hour, group]) => ({ hour, ...busy(group) })).toSorted((a, b) => a.hour - b.hour),
    byWeekday: [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, ...busy(days.get(day) ?? []) })),
    byTable: [...groupsOf(ended, ({ table }) => table)]
      .map(([table, group]) => ({ table, ...served(group) }))
      .toSorted((a, b) => a.table - b.table),
    byStaff: [...groupsOf(ended, ({ staffUid }) => staffUid)]
      .map(([staffUid, group]) => ({ staffUid, staffName: nameIn(group), ...served(group) }))
      .toSorted((a, b) => b.completed + b.noShows - a.completed - a.noShows),
  }
}

function busy(group: Ticket[]): Busy {
  return { n: group.length, waitMinutes: waitOf(group) }
}

function served(group: Ticket[]): Served {
  return {
    completed: countOf(group, 'completed'),
    noShows: countOf(group, 'no-show'),
    serveMinutes: serveOf(group),
  }
}

function waitOf(tickets: Ticket[]): Spread {
  return spreadOf(
    tickets.flatMap(({ createdAt, claimedAt }) => (claimedAt === undefined ? [] : [claimedAt - createdAt])),
  )
}

function serveOf(tickets: Ticket[]): Spread {
  return spreadOf(
    tickets.flatMap(({ status, claimedAt, endedAt }) =>
      status !== 'completed' || claimedAt === undefined || endedAt === undefined ? [] : [endedAt - claimedAt],
    ),
  )
}

function countOf(tickets: Ticket[], status: Ticket['status']): number {
  return tickets.filter((ticket) => ticket.status === status).length
}

/** What they are called in the newest of their tickets. */
function nameIn(group: Ticket[]): string {
  return group.toSorted((a, b) => b.createdAt - a.createdAt)[0]?.staffName ?? ''
}

/** Tickets by what they have in common; those without it are in no group. */
function groupsOf<Key>(tickets: Ticket[], keyOf: (ticket: Ticket) => Key | undefined): Map<Key, Ticket[]> {
  const groups = new Map<Key, Ticket[]>()
  for (const ticket of tickets) {
    const key = keyOf(ticket)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [ticket])
    else group.push(ticket)
  }
  return groups
}
