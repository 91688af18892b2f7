import type { StoredTable } from '../../firestore/table.ts'
import type { StoredTicket } from '../../firestore/ticket.ts'

/** A ticket that waits since second `number`. */
export function buildTicket(number: number | null, changes: Partial<StoredTicket> = {}): StoredTicket {
  return {
    id: `ticket-${number}`,
    number,
    status: 'waiting',
    email: `visitor.${number}@nordvik.example`,
    name: `Visitor ${number}`,
    language: 'en',
    source: 'kiosk',
    digits: '',
    isTexted: false,
    createdBy: 'kiosk',
    createdAt: (number ?? 0) * 1_000,
    calls: 0,
    returned: [],
    revision: 1,
    ...changes,
  }
}

/** A table at which Wanjiru sits without a ticket. */
export function buildTable(table: number, changes: Partial<StoredTable> = {}): StoredTable {
  return {
    table,
    staffUid: 'wanjiru',
    staffName: 'Wanjiru Kamau',
    pickedAt: 0,
    ticketId: null,
    number: null,
    revision: 1,
    ...changes,
  }
}
