import type { DeskSnapshot } from './desk-snapshot.ts'

/**
 * Whether tables and tickets tell of the same moment. They are written together and arrive apart: until both are there, a ticket that was
 * completed would look like one that was taken from its table.
 */
export function isSettled({ tables, tickets }: DeskSnapshot): boolean {
  const isHeld = [...tables].every(([table, { ticketId }]) => {
    if (ticketId === null) return true
    const ticket = tickets.get(ticketId)
    return ticket?.status === 'claimed' && ticket.table === table
  })
  return (
    isHeld &&
    [...tickets].every(
      ([ticketId, { status, table }]) =>
        status !== 'claimed' || (table !== undefined && tables.get(table)?.ticketId === ticketId),
    )
  )
}
