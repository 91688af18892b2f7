import type { DocumentSnapshot, Firestore, Query, Transaction } from 'firebase-admin/firestore'
import { publicDisplayPath, tablesPath, ticketsPath, venuePath } from '@relaydesk/domain/documents/paths.ts'
import { sayNext, type DisplayFacts } from '@relaydesk/domain/tickets/plan-display.ts'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import type { KeyedTicket } from '@relaydesk/domain/tickets/ticket-steps.ts'
import { changesBetween, asSeen, unlessChanged } from '../seen-document.ts'
import { showProjection } from '../show-projection.ts'
import type { ChangedTicket } from './staff-command.ts'
import { readTable, readTicket, readVenue } from './ticket-documents.ts'

export interface SeenDisplay {
  facts: DisplayFacts
  /** Who waits longest. */
  first: DocumentSnapshot | undefined
  document: DocumentSnapshot
}

export interface DisplayStore {
  /** Everything as it was at one moment; null when there is no such venue. */
  read(venueId: string, now: number): Promise<SeenDisplay | null>
  /** Shows it, unless nothing but its time differs. False when somebody showed something since it was read: read again. */
  show(seen: SeenDisplay, display: PublicDisplay): Promise<boolean>
  /** Owes the first in the queue the text that they are next, once; null when they were told. `changed`: read again. */
  sayNext(seen: SeenDisplay, now: number): Promise<ChangedTicket | 'changed' | null>
}

/** As many numbers as a display lists. */
const mostListed = 500
const samples = 20

export function createDisplayStore(database: Firestore): DisplayStore {
  return {
    read(venueId, now) {
      // Of one moment: else a ticket that goes from a table to the queue meanwhile would stand in both. It locks nothing.
      return database.runTransaction((transaction) => readAt(transaction, venueId, now), { readOnly: true })
    },

    show: ({ document }, display) => showProjection(document, display),

    async sayNext({ first }, now) {
      const ticket = readTicket(first?.data())
      const told = ticket === null ? null : sayNext(ticket, now)
      if (first === undefined || ticket === null || told === null) return null
      const isSaid = await unlessChanged(() => first.ref.update(changesBetween(ticket, told), asSeen(first)))
      const { textDue, revision } = told
      return isSaid ? { ticketId: first.id, textDue, revision } : 'changed'
    },
  }

  async function readAt(transaction: Transaction, venueId: string, now: number): Promise<SeenDisplay | null> {
    const [document, venueDocument] = await transaction.getAll(
      database.doc(publicDisplayPath(venueId)),
      database.doc(venuePath(venueId)),
    )
    const venue = readVenue(venueDocument?.data())
    if (venue === null || document === undefined) return null
    const tickets = database.collection(ticketsPath(venueId))
    const since = venue.resetAt ?? 0
    const [tables, claimed, queue, newest] = await Promise.all([
      find(database.collection(tablesPath(venueId))),
      find(tickets.where('status', '==', 'claimed')),
      find(
        tickets
          .where('status', '==', 'waiting')
          .orderBy('number')
          .limit(mostListed + 1),
      ),
      find(tickets.orderBy('claimedAt', 'desc').limit(samples)),
    ])
    const waiting = queue.filter((snapshot) => (readTicket(snapshot.data())?.createdAt ?? 0) >= since)
    const numbers = waiting.flatMap((snapshot) => readTicket(snapshot.data())?.number ?? [])
    const facts: DisplayFacts = {
      venue,
      tables: new Map(tables.flatMap((snapshot) => pairOf(Number(snapshot.id), readTable(snapshot.data())))),
      claimed: claimed.flatMap(keyed),
      waiting: numbers,
      waitingCount: queue.length > mostListed ? await count(tickets) : numbers.length,
      waitedMs: newest
        .flatMap(keyed)
        .flatMap(({ ticket: { numberedAt, claimedAt, createdAt } }) =>
          numberedAt === undefined || claimedAt === undefined || createdAt < since
            ? []
            : [claimedAt - numberedAt],
        ),
      now,
    }
    return { facts, first: waiting[0], document }

    async function find(query: Query): Promise<DocumentSnapshot[]> {
      return (await transaction.get(query)).docs
    }

    async function count(all: Query): Promise<number> {
      const asked = all.where('status', '==', 'waiting').count()
      return (await transaction.get(asked)).data().count
    }
  }
}

function keyed(snapshot: DocumentSnapshot): KeyedTicket[] {
  const ticket = readTicket(snapshot.data())
  return ticket === null ? [] : [{ ticketId: snapshot.id, ticket }]
}

function pairOf<Value>(key: number, value: Value | null): [number, Value][] {
  return value === null ? [] : [[key, value]]
}
