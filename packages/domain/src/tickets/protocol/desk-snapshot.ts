import type { Table, Ticket } from '../ticket.ts'

/**
 * A venue at one moment: its tables by number, and its tickets of today by id. The open ones have to be in it, and those that ended since the
 * snapshot before, so that an end can be told from another; one that is missing counts as cancelled.
 */
export interface DeskSnapshot {
  tables: ReadonlyMap<number, Table>
  tickets: ReadonlyMap<string, Ticket>
}

/** Those with a number, in the order of the queue. */
export function inOrder(tickets: Iterable<Ticket>): Ticket[] {
  return [...tickets]
    .filter(({ number }) => number !== null)
    .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
}

/** The numbers of the tables at which somebody sits, ascending. */
export function staffedTables({ tables }: DeskSnapshot): number[] {
  return [...tables]
    .flatMap(([table, { staffUid }]) => (staffUid === null ? [] : [table]))
    .toSorted((a, b) => a - b)
}
