import type { Table } from '../ticket.ts'
import { staffedTables, type DeskSnapshot } from './desk-snapshot.ts'

/** What a display is sent when it connects: the tables at which somebody sits, and which ticket is at which. */
export function displaySnapshotFrames(now: DeskSnapshot): string[] {
  const claimed = inOrderOfTables(now).flatMap(([table, { ticketId, number }]) =>
    ticketId === null ? [] : [`claimed ${number} ${table}`],
  )
  return [...staffedTables(now).map((table) => `pick ${table}`), ...claimed]
}

/**
 * What a display is sent when something has changed: first what is cleared, then who left, who came, and who is called. What the protocol leaves
 * open: a ticket that went back to the queue or to another table, and a visitor who did not come, clear the table as `cancel` does; a ticket that is
 * called once more is `claimed` once more.
 */
export function displayFrames(before: DeskSnapshot, after: DeskSnapshot): string[] {
  const tables = inOrderOfTables({ ...after, tables: new Map([...before.tables, ...after.tables]) })
  const changes = tables.map(([table]) => changeAt(table, before, after))
  return (['cleared', 'left', 'came', 'called'] as const).flatMap((what) =>
    changes.flatMap((change) => change[what] ?? []),
  )
}

/** The frames for one table, if there are any. */
interface TableChange {
  cleared?: string
  left?: string
  came?: string
  called?: string
}

function changeAt(table: number, before: DeskSnapshot, after: DeskSnapshot): TableChange {
  const was = before.tables.get(table)
  const is = after.tables.get(table)
  const change: TableChange = {}
  const [staffBefore, staff] = [was?.staffUid ?? null, is?.staffUid ?? null]
  const [heldBefore, held] = [was?.ticketId ?? null, is?.ticketId ?? null]
  if (heldBefore !== null && heldBefore !== held)
    change.cleared = `${after.tickets.get(heldBefore)?.status === 'completed' ? 'complete' : 'cancel'} ${table}`
  if (staffBefore !== null && staffBefore !== staff) change.left = `unpick ${table}`
  if (staff !== null && staffBefore !== staff) change.came = `pick ${table}`
  if (held !== null && (held !== heldBefore || isCalledAgain(held, before, after)))
    change.called = `claimed ${is?.number} ${table}`
  return change
}

function isCalledAgain(ticketId: string, before: DeskSnapshot, after: DeskSnapshot): boolean {
  const [was, is] = [before.tickets.get(ticketId), after.tickets.get(ticketId)]
  return was !== undefined && is !== undefined && is.calls > was.calls
}

function inOrderOfTables({ tables }: DeskSnapshot): [number, Table][] {
  return [...tables].toSorted(([a], [b]) => a - b)
}
