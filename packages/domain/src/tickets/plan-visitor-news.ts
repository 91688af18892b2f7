import { isTextOvertaken } from './is-text-overtaken.ts'
import type { Ticket, TicketNews, TicketVisitor } from './ticket.ts'

/** What the decision about a visitor's text depends on. */
export interface VisitorNewsFacts {
  ticketId: string
  what: TicketNews
  ticket: Ticket
  owner: TicketVisitor | null
  /** They wrote STOP. */
  isOptedOut: boolean
}

/**
 * `nothing`: the visitor has the text, or another took its place. `void`: it is not true any more, and the ticket owes it no longer.
 * `cannot`: no text can reach the visitor, and the desk sees why.
 */
export type VisitorNewsPlan =
  | { do: 'nothing' }
  | { do: 'void' }
  | { do: 'cannot'; problem: string }
  | { do: 'write'; messageId: string; conversationId: string }

/** Decides about one text of one ticket; asking again gives the same message id, so that it is written once. */
export function planVisitorNews(facts: VisitorNewsFacts): VisitorNewsPlan {
  const { ticketId, what, ticket, owner, isOptedOut } = facts
  if (ticket.textDue?.what !== what) return { do: 'nothing' }
  const messageId = ticketTextIdOf(ticketId, what, ticket)
  const { textDue: _owed, text: _before, ...owed } = ticket
  if (!ticket.isTexted || isTextOvertaken({ what, messageId }, owed)) return { do: 'void' }
  if (isOptedOut)
    return { do: 'cannot', problem: 'The visitor wrote STOP, so we may not text them. Call out.' }
  const conversationId = owner?.conversationId ?? null
  if (conversationId === null)
    return { do: 'cannot', problem: 'There is no number to text this visitor from. Call out.' }
  return { do: 'write', messageId, conversationId }
}

/** The id of a ticket's text: one for each thing that is said, and one for each call. */
export function ticketTextIdOf(ticketId: string, what: TicketNews, { calls }: Pick<Ticket, 'calls'>): string {
  return what === 'called' || what === 'recall' ? `${ticketId}-${what}-${calls}` : `${ticketId}-${what}`
}
