import { readPhoneNumber } from '../people/read-phone-number.ts'
import { openingAt } from './opening-hours.ts'
import type { Ticket, TicketRefusal, Visitor } from './ticket.ts'
import { isOpenTicket, type KeyedTicket } from './ticket-steps.ts'
import type { Venue } from './venue.ts'
import { readEmail, readVisitorName, visitorIdOf } from './visitor-email.ts'

/** A ticket that waits for a number; `ticket` is null when its document is damaged. */
export interface NumberingCandidate {
  ticketId: string
  ticket: Ticket | null
}

/** What the decision about a batch of tickets depends on, as read at one moment. */
export interface NumberingFacts {
  venueId: string
  /** Null when there is no such venue, or its document is damaged. */
  venue: Venue | null
  /** What the counter says; null where it says nothing yet: then the venue's first number. */
  nextNumber: number | null
  /** In the order in which they were created. */
  candidates: readonly NumberingCandidate[]
  /** Of the candidates' addresses, those that are known; by `visitorIdOf(venueId, readEmail(email))`. */
  visitors: ReadonlyMap<string, Visitor>
  /** The tickets that these visitors hold, other than the candidates. */
  openTickets: readonly KeyedTicket[]
  /** How many wait already. */
  waitingCount: number
  /** Epoch ms. */
  now: number
}

/** What becomes of one ticket: with a number, or refused. */
export type NumberingDecision = NumberedTicket | RefusedTicket

interface NumberedTicket {
  status: 'waiting'
  ticketId: string
  number: number
  /** The document as it is afterwards: without the phone, and with the text that is due. */
  ticket: Ticket
  visitorId: string
  /** E.164; null for who left none, or where the venue has no number to text from. */
  phone: string | null
}

interface RefusedTicket {
  status: 'refused'
  ticketId: string
  refusal: TicketRefusal
  /** The document as it is afterwards, without the phone; null for one that is damaged. */
  ticket: Ticket | null
}

export interface NumberingPlan {
  decisions: NumberingDecision[]
  /** The visitors that change, whole. */
  visitors: Map<string, Visitor>
  /** What the counter is to say; as it was where no number was given. */
  nextNumber: number | null
}

/** What stands between one ticket and the next. */
interface State {
  nextNumber: number
  waitingCount: number
  visitors: Map<string, Visitor>
  changed: Map<string, Visitor>
  /** By ticket id. */
  open: Map<string, Ticket>
}

/**
 * Decides about tickets one after the other, each on what those before it left: numbers are consecutive, without a gap. Whether the venue was open
 * is asked for the moment in which the ticket was taken. Who holds a ticket is told so at any hour.
 */
export function planNumbering(facts: NumberingFacts): NumberingPlan {
  const { venue, openTickets, visitors } = facts
  const state: State = {
    nextNumber: facts.nextNumber ?? venue?.firstNumber ?? 0,
    waitingCount: facts.waitingCount,
    visitors: new Map(visitors),
    changed: new Map(),
    open: new Map(openTickets.map(({ ticketId, ticket }) => [ticketId, ticket])),
  }
  const decisions = facts.candidates.map((candidate) => decide(candidate, facts, state))
  // Else a ticket that is refused would fix the first number, which may still be changed.
  const isGiven = decisions.some(({ status }) => status === 'waiting')
  return { decisions, visitors: state.changed, nextNumber: isGiven ? state.nextNumber : facts.nextNumber }
}

function decide(candidate: NumberingCandidate, facts: NumberingFacts, state: State): NumberingDecision {
  const { ticketId, ticket } = candidate
  const { venueId, venue, now } = facts
  if (ticket === null) return { status: 'refused', ticketId, refusal: 'not-a-visitor', ticket: null }
  const email = readEmail(ticket.email)
  if (email === null) return refused(ticketId, ticket, 'not-a-visitor')
  const visitorId = visitorIdOf(venueId, email)
  const known = state.visitors.get(visitorId)
  const given = readVisitorName(ticket.name)
  const name = given ?? (ticket.name.trim() === '' && ticket.isKnown === true ? (known?.name ?? '') : '')
  if (name === '') return refused(ticketId, ticket, 'not-a-visitor')
  const openTicket = openTicketOf(known, ticketId, state, venue)
  if (openTicket !== null) return refused(ticketId, ticket, 'already-waiting', openTicket)
  if (venue === null || !openingAt(venue, ticket.createdAt).isOpen)
    return refused(ticketId, ticket, 'venue-closed')

  const number = state.nextNumber
  const phone = venue.sender === '' ? null : phoneOf(ticket)
  const numbered = numberedTicket({ ...ticket, email, name }, number, phone, state.waitingCount, now)
  const visitor: Visitor = { venueId, email, name, openTicket: { ticketId, number }, updatedAt: now }
  state.nextNumber += 1
  state.waitingCount += 1
  state.open.set(ticketId, numbered)
  state.visitors.set(visitorId, visitor)
  state.changed.set(visitorId, visitor)
  return { status: 'waiting', ticketId, number, ticket: numbered, visitorId, phone }
}

/** The ticket that a visitor still holds; one that is over, gone or history keeps nobody from the next. */
function openTicketOf(
  visitor: Visitor | undefined,
  ticketId: string,
  { open }: State,
  venue: Venue | null,
): NonNullable<Visitor['openTicket']> | null {
  const held = visitor?.openTicket ?? null
  if (held === null || held.ticketId === ticketId) return null
  const ticket = open.get(held.ticketId)
  if (ticket === undefined || !isOpenTicket(ticket.status)) return null
  return ticket.createdAt < (venue?.resetAt ?? 0) ? null : held
}

function numberedTicket(
  placed: Ticket,
  number: number,
  phone: string | null,
  ahead: number,
  now: number,
): Ticket {
  const isNext = ahead === 0
  const isTexted = phone !== null
  return {
    ...withoutPhone(placed),
    number,
    status: 'waiting',
    numberedAt: now,
    isTexted,
    digits: phone?.slice(-3) ?? '',
    // Nobody is texted twice in one breath: who is next at once is told only that.
    ...(isTexted ? { textDue: { what: isNext ? ('next' as const) : ('taken' as const), at: now } } : {}),
    ...(isNext ? { saidNext: true } : {}),
    revision: placed.revision + 1,
  }
}

function refused(
  ticketId: string,
  placed: Ticket,
  refusal: TicketRefusal,
  openTicket?: Ticket['openTicket'],
): RefusedTicket {
  const ticket: Ticket = {
    ...withoutPhone(placed),
    status: 'refused',
    refusal,
    ...(openTicket === undefined ? {} : { openTicket }),
    revision: placed.revision + 1,
  }
  return { status: 'refused', ticketId, refusal, ticket }
}

/** A number that is none keeps nobody from a ticket: they are called as those without one. */
function phoneOf({ phone = '' }: Ticket): string | null {
  const read = readPhoneNumber(phone)
  return 'e164' in read ? read.e164 : null
}

function withoutPhone(ticket: Ticket): Ticket {
  const rest = { ...ticket, digits: '', isTexted: false }
  delete rest.phone
  return rest
}
