import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import type { Ticket, TicketNews } from '@relaydesk/domain/tickets/ticket.ts'

/** How far the newest text about a ticket got; `none`: its visitor left no phone. */
export type TicketText =
  | { kind: 'none' }
  | { kind: 'quiet' }
  | {
      kind: 'text'
      what: TicketNews
      status: MessageStatus
      /** Whether the number must be called out: no text reached the visitor, or nobody knows. */
      callOut: boolean
      /** When it got so far, epoch ms; null while it is on its way to being written. */
      at: number | null
      problem?: string
    }

/** `quiet`: there is a phone, and nothing was said yet. A text that is owed is newer than the one that was written. */
export function ticketText({
  isTexted,
  text,
  textDue,
}: Pick<Ticket, 'isTexted' | 'text' | 'textDue'>): TicketText {
  if (!isTexted) return { kind: 'none' }
  if (textDue !== undefined && (text === undefined || text.what !== textDue.what || text.at < textDue.at))
    return { kind: 'text', what: textDue.what, status: 'PENDING', callOut: false, at: null }
  if (text === undefined) return { kind: 'quiet' }
  const { what, status, at, problem } = text
  return {
    kind: 'text',
    what,
    status,
    callOut: mustCallOut(status),
    at,
    ...(problem !== undefined && { problem }),
  }
}

function mustCallOut(status: MessageStatus): boolean {
  switch (status) {
    case 'UNKNOWN':
    case 'HELD':
    case 'FAILED':
    case 'CANCELLED':
      return true
    case 'PENDING':
    case 'SENDING':
    case 'SENT':
    case 'DELIVERED':
    case 'READ':
      return false
  }
}
