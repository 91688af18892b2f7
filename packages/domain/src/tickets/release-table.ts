import { noChanges, type DeskChanges } from './desk-changes.ts'
import { freeTable, type NumberedTable } from './table-steps.ts'
import { returnTicket, type KeyedTicket } from './ticket-steps.ts'

/**
 * Frees a table whose staff member left it (`left`: by unpick, or the connection was closed) or of whom nothing was heard (`silent`). The
 * ticket that it holds goes back to its place in the queue, with a trace. `held` is the ticket that the table's document names; null when it
 * names none, or one that does not exist. A free table stays as it is. `now` is epoch ms.
 */
export function releaseTable(
  { table, document }: NumberedTable,
  held: KeyedTicket | null,
  why: 'silent' | 'left',
  now: number,
): DeskChanges {
  const changes = noChanges()
  if (document.staffUid === null) return changes
  changes.tables.set(table, freeTable(document, why, now))
  if (held !== null && held.ticketId === document.ticketId && held.ticket.status === 'claimed')
    changes.tickets.set(held.ticketId, returnTicket(held.ticket, why, now))
  return changes
}
