import { conversationIdOf } from '@relaydesk/domain/inbox/conversation.ts'
import { ticketTextIdOf } from '@relaydesk/domain/tickets/plan-visitor-news.ts'
import { Ticket, type TicketVisitor } from '@relaydesk/domain/tickets/ticket.ts'
import { visitorIdOf } from '@relaydesk/domain/tickets/visitor-email.ts'
import { demoId } from '../demo-id.ts'
import { kioskHelpDesk } from '../demo-people.ts'
import { notInUse } from '../told-delivery.ts'
import type { DemoTicket } from './demo-ticket.ts'
import type { DemoVenue } from './demo-venue.ts'

/** A ticket of the demo with its id, and whose it is, as of `now`. */
export interface PlayedTicket {
  ticketId: string
  ticket: Ticket
  visitor: TicketVisitor
}

/** Plays the tickets of a venue: each as the product would have left it by `now` (epoch ms). */
export function playTickets({ id, settings, tickets }: DemoVenue, now: number): PlayedTicket[] {
  return tickets.map((told, index) => {
    const number = settings.firstNumber + index
    const ticketId = demoId(id, index)
    const conversationId = told.phone === undefined ? null : conversationIdOf(settings.sender, told.phone)
    return {
      ticketId,
      ticket: playTicket(ticketId, number, told, now),
      visitor: { visitorId: visitorIdOf(id, told.email), conversationId },
    }
  })
}

function playTicket(ticketId: string, number: number, told: DemoTicket, now: number): Ticket {
  const { name, email, phone = '', state, returned } = told
  const before = (minutes: number): number => Math.round(now - minutes * 60_000)
  const calledAgo = 'calledAgo' in state ? state.calledAgo : returned?.calledAgo
  const calls = calledAgo === undefined ? 0 : 1
  const createdAt = before(told.ago)
  return Ticket.parse({
    number,
    status: state.at,
    email,
    name,
    source: 'kiosk',
    digits: phone.slice(-3),
    isTexted: phone !== '',
    createdBy: kioskHelpDesk.uid,
    createdAt,
    numberedAt: createdAt + 600,
    ...staffOf(told),
    ...(calledAgo !== undefined && { calledAt: before(calledAgo) }),
    ...('calledAgo' in state && state.calledAgo !== undefined && { claimedAt: before(state.calledAgo) }),
    ...('endedAgo' in state && {
      endedAt: before(state.endedAgo),
      endedBy: staffOf(told).staffUid === undefined ? 'visitor' : 'staff',
    }),
    calls,
    ...(returned !== undefined && {
      returned: [
        { table: returned.table, at: before(returned.ago), why: 'silent', staffName: returned.staffName },
      ],
    }),
    ...textOf(ticketId, calls, told, now),
    revision: 1 + calls,
  })
}

function staffOf({ state }: DemoTicket): Pick<Ticket, 'staffUid' | 'staffName' | 'table'> {
  if (!('by' in state) || state.by === undefined) return {}
  return { staffUid: state.by.uid, staffName: state.by.name, table: state.by.table }
}

/** The newest text, some seconds after what it tells of; who was told to be next is not told again. */
function textOf(
  ticketId: string,
  calls: number,
  { text, state, ago, returned }: DemoTicket,
  now: number,
): Pick<Ticket, 'text' | 'saidNext'> {
  if (text === undefined) return {}
  const { what, status } = text
  const since = what === 'called' && 'calledAgo' in state ? (state.calledAgo ?? ago) : (returned?.ago ?? ago)
  return {
    text: {
      what,
      messageId: ticketTextIdOf(ticketId, what, { calls }),
      status,
      at: Math.round(now - since * 60_000) + 8_000,
      ...(status === 'FAILED' && { problem: notInUse }),
    },
    ...(what !== 'taken' && { saidNext: true }),
  }
}
