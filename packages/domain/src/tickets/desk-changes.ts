import type { Table, Ticket } from './ticket.ts'

/** Documents as they are afterwards: tables by their numbers, tickets by their ids. Nothing in it: nothing changes. */
export interface DeskChanges {
  tables: Map<number, Table>
  tickets: Map<string, Ticket>
}

export function noChanges(): DeskChanges {
  return { tables: new Map(), tickets: new Map() }
}
