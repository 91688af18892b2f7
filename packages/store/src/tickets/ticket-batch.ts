import {
  FieldValue,
  type DocumentData,
  type DocumentSnapshot,
  type Firestore,
  type WriteBatch,
} from 'firebase-admin/firestore'
import {
  ticketCounterPath,
  ticketPath,
  ticketsPath,
  ticketVisitorPath,
  venuePath,
  visitorPath,
} from '@relaydesk/domain/documents/paths.ts'
import { conversationWithPhone } from '@relaydesk/domain/inbox/conversation.ts'
import {
  planNumbering,
  type NumberingDecision,
  type NumberingFacts,
  type NumberingPlan,
} from '@relaydesk/domain/tickets/plan-numbering.ts'
import type { Ticket, Visitor } from '@relaydesk/domain/tickets/ticket.ts'
import type { KeyedTicket } from '@relaydesk/domain/tickets/ticket-steps.ts'
import type { Venue } from '@relaydesk/domain/tickets/venue.ts'
import { readEmail, visitorIdOf } from '@relaydesk/domain/tickets/visitor-email.ts'
import { decidePlaced } from '../decide-placed.ts'
import { getEach } from '../get-each.ts'
import { asSeen, changesBetween, putSeen, unlessChanged } from '../seen-document.ts'
import { withTimestamps } from '../stored-times.ts'
import { overTicket } from './over-ticket.ts'
import { readTicket, readVenue, readVisitor } from './ticket-documents.ts'

/** Facts for a decision, and the documents that must not change until it is written. */
interface Read {
  facts: NumberingFacts
  /** Every one that is decided about. */
  tickets: DocumentSnapshot[]
  /** By visitor id. */
  visitors: ReadonlyMap<string, DocumentSnapshot>
  counter: DocumentSnapshot | undefined
}

/** Numbers or refuses the oldest `placed` tickets of a venue in one commit: see {@link decidePlaced}. `now` is epoch ms. */
export function numberTicketBatch(
  database: Firestore,
  venueId: string,
  wanted: ReadonlySet<string>,
  now: number,
): Promise<Set<string> | null> {
  return decidePlaced(database.collection(ticketsPath(venueId)), wanted, async (tickets) => {
    const read = await readAround(database, venueId, tickets, now)
    const batch = database.batch()
    put(database, batch, read, planNumbering(read.facts))
    return unlessChanged(() => batch.commit())
  })
}

async function readAround(
  database: Firestore,
  venueId: string,
  tickets: DocumentSnapshot[],
  now: number,
): Promise<Read> {
  const waiting = database.collection(ticketsPath(venueId)).where('status', '==', 'waiting')
  const [[venueDocument, counter], waitingCount] = await Promise.all([
    database.getAll(database.doc(venuePath(venueId)), database.doc(ticketCounterPath(venueId))),
    waiting.count().get(),
  ])
  const venue = readVenue(venueDocument?.data())
  const all = tickets.map((snapshot) => ({ ticketId: snapshot.id, ticket: readTicket(snapshot.data()) }))
  const candidates = all.filter(({ ticket }) => !isFromBefore(ticket, venue))
  const visitors = await readVisitors(database, venueId, candidates)
  const known = new Map(
    [...visitors].flatMap(([id, snapshot]) => {
      const visitor = readVisitor(snapshot.data())
      return visitor === null ? [] : [[id, visitor] as const]
    }),
  )
  const next: unknown = counter?.get('next')
  return {
    facts: {
      venueId,
      venue,
      nextNumber: typeof next === 'number' ? next : null,
      candidates,
      visitors: known,
      openTickets: await readOpenTickets(database, venueId, [...known.values()], candidates),
      waitingCount: waitingCount.data().count,
      now,
    },
    tickets,
    visitors,
    counter,
  }
}

async function readVisitors(
  database: Firestore,
  venueId: string,
  candidates: NumberingFacts['candidates'],
): Promise<Map<string, DocumentSnapshot>> {
  const ids = candidates.flatMap(({ ticket }) => {
    const email = readEmail(ticket?.email ?? '')
    return email === null ? [] : [visitorIdOf(venueId, email)]
  })
  const snapshots = await getEach(database, [...new Set(ids)].map(visitorPath))
  return new Map(snapshots.map((snapshot) => [snapshot.id, snapshot]))
}

/** The tickets that these visitors hold. A candidate that has not had its turn is none. */
async function readOpenTickets(
  database: Firestore,
  venueId: string,
  visitors: Visitor[],
  candidates: NumberingFacts['candidates'],
): Promise<KeyedTicket[]> {
  const turns = new Set(candidates.map(({ ticketId }) => ticketId))
  const held = visitors.flatMap(({ openTicket }) => openTicket?.ticketId ?? [])
  const paths = held.filter((id) => !turns.has(id)).map((ticketId) => ticketPath({ venueId, ticketId }))
  return (await getEach(database, paths)).flatMap((snapshot) => {
    const ticket = readTicket(snapshot.data())
    return ticket === null ? [] : [{ ticketId: snapshot.id, ticket }]
  })
}

/** Placed before the venue's last reset and not decided until now: it gets no number of today. */
function isFromBefore(ticket: Ticket | null, venue: Venue | null): ticket is Ticket {
  return ticket !== null && ticket.createdAt < (venue?.resetAt ?? 0)
}

function put(
  database: Firestore,
  batch: WriteBatch,
  { facts, tickets, visitors, counter }: Read,
  plan: NumberingPlan,
): void {
  const decisions = new Map(plan.decisions.map((decision) => [decision.ticketId, decision]))
  for (const snapshot of tickets) {
    const decision = decisions.get(snapshot.id)
    batch.update(snapshot.ref, ticketFields(snapshot, decision, facts.now), asSeen(snapshot))
    if (decision?.status === 'waiting') putOwner(database, batch, facts, decision)
  }
  for (const [id, visitor] of plan.visitors) {
    const snapshot = visitors.get(id)
    if (snapshot !== undefined) putSeen(batch, snapshot, withTimestamps(visitor))
  }
  if (plan.nextNumber !== facts.nextNumber && counter !== undefined)
    putSeen(batch, counter, { next: plan.nextNumber })
}

function ticketFields(
  snapshot: DocumentSnapshot,
  decision: NumberingDecision | undefined,
  now: number,
): DocumentData {
  const before = readTicket(snapshot.data())
  // The number of a phone does not stay, whatever is decided.
  const damaged = { status: 'refused', refusal: 'not-a-visitor', phone: FieldValue.delete() }
  if (before === null) return damaged
  const after = decision?.ticket ?? overTicket(before, 'reset', now)
  return changesBetween(before, after)
}

/** Whose it is, and where they are texted: for servers only. */
function putOwner(
  database: Firestore,
  batch: WriteBatch,
  { venueId, venue }: NumberingFacts,
  { ticketId, visitorId, phone }: Extract<NumberingDecision, { status: 'waiting' }>,
): void {
  const sender = venue?.sender ?? ''
  const conversationId = phone === null || sender === '' ? null : conversationWithPhone(sender, phone)
  batch.set(database.doc(ticketVisitorPath({ venueId, ticketId })), { visitorId, conversationId })
}
