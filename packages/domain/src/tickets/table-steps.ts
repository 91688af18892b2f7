import type { Table } from './ticket.ts'
import type { KeyedTicket } from './ticket-steps.ts'

/** A table under its number. */
export interface NumberedTable {
  table: number
  document: Table
}

/** A table at which somebody sits down. */
export function takeTable(before: Table | null, who: { uid: string; name: string }, now: number): Table {
  const revision = (before?.revision ?? 0) + 1
  return { staffUid: who.uid, staffName: who.name, pickedAt: now, ticketId: null, number: null, revision }
}

/** A table that is free again, and why. */
export function freeTable(before: Table, why: NonNullable<Table['releasedWhy']>, now: number): Table {
  return {
    staffUid: null,
    staffName: '',
    pickedAt: null,
    ticketId: null,
    number: null,
    releasedAt: now,
    ...(before.staffUid === null ? {} : { releasedFrom: before.staffUid }),
    releasedWhy: why,
    revision: before.revision + 1,
  }
}

/** A table with a ticket, or with none any more. */
export function holdTicket(table: Table, held: KeyedTicket | null): Table {
  const ticketId = held?.ticketId ?? null
  return { ...table, ticketId, number: held?.ticket.number ?? null, revision: table.revision + 1 }
}
