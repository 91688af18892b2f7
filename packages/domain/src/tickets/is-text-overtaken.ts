import type { Ticket, TicketNews, TicketStatus } from './ticket.ts'

const trueWhile: Record<TicketNews, TicketStatus> = {
  taken: 'waiting',
  next: 'waiting',
  called: 'claimed',
  recall: 'claimed',
}

/**
 * Whether a text about a ticket that has not left yet must not leave any more: it is not true now, or a later one is written or due in its
 * place. Whoever was given back must not walk to a table.
 */
export function isTextOvertaken(
  { what, messageId }: { what: TicketNews; messageId: string },
  { status, text, textDue }: Ticket,
): boolean {
  return (
    status !== trueWhile[what] ||
    textDue !== undefined ||
    (text !== undefined && text.messageId !== messageId)
  )
}
