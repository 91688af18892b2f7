import { ticketPath } from '@relaydesk/domain/documents/paths.ts'
import type { Ticket, TicketRefusal } from '@relaydesk/domain/tickets/ticket.ts'
import { FirebaseError } from 'firebase/app'
import {
  doc,
  onSnapshot,
  runTransaction,
  serverTimestamp,
  type DocumentData,
  type Firestore,
} from 'firebase/firestore'
import { mapOf, oneOf } from './read-field.ts'

/** What a kiosk writes of a visitor. A known one has no name yet: the servers fill it in. */
export interface KioskTicket {
  venueId: string
  /** Made by the kiosk: however often it is placed, it is one ticket. */
  ticketId: string
  email: string
  name: string
  isKnown: boolean
  language: Ticket['language']
  /** uid of the kiosk. */
  createdBy: string
}

/** `stored`: it is there. `rejected`: it never will be. `unreachable`: nobody knows. */
export type PlaceOutcome = 'stored' | 'rejected' | 'unreachable'

/** How far a ticket is that is there. `openTicket`: the one that its visitor holds already. */
export type TicketWord =
  | { kind: 'stored' }
  | { kind: 'numbered'; number: number; name: string }
  | { kind: 'refused'; refusal: TicketRefusal; openTicket: { ticketId: string; number: number } | null }

/**
 * Writes a ticket if it is not there yet. A transaction needs a connection, so nothing stays behind on this device for
 * later. Never rejects.
 */
export async function placeTicket(db: Firestore, ticket: KioskTicket): Promise<PlaceOutcome> {
  const { venueId, ticketId, email, name, isKnown, language, createdBy } = ticket
  const reference = doc(db, ticketPath({ venueId, ticketId }))
  try {
    await runTransaction(
      db,
      async (transaction) => {
        if ((await transaction.get(reference)).exists()) return
        transaction.set(reference, {
          number: null,
          status: 'placed',
          source: 'kiosk',
          email,
          name,
          isKnown,
          language,
          createdBy,
          createdAt: serverTimestamp(),
        })
      },
      { maxAttempts: 1 },
    )
    return 'stored'
  } catch (error) {
    const isFinal = error instanceof FirebaseError && finalErrors.has(error.code)
    return isFinal ? 'rejected' : 'unreachable'
  }
}

/** Not `unauthenticated`: a token that ran out is fetched anew, and the next try has it. */
const finalErrors: ReadonlySet<string> = new Set(['permission-denied', 'invalid-argument'])
const refusals: readonly TicketRefusal[] = ['venue-closed', 'already-waiting', 'not-a-visitor']

/** Listens to a ticket; tells nothing while it is not there. Returns what ends it. */
export function listenToTicket(
  db: Firestore,
  { venueId, ticketId }: { venueId: string; ticketId: string },
  tell: (word: TicketWord) => void,
): () => void {
  return onSnapshot(
    doc(db, ticketPath({ venueId, ticketId })),
    (snapshot) => {
      const data = snapshot.data()
      if (data !== undefined) tell(readWord(data))
    },
    // Whoever places it asks again and hears why.
    () => undefined,
  )
}

function readWord(data: DocumentData): TicketWord {
  const { number, name } = data
  if (data['status'] === 'refused') {
    return {
      kind: 'refused',
      refusal: oneOf(data, 'refusal', refusals, 'not-a-visitor'),
      openTicket: readOpenTicket(mapOf(data, 'openTicket')),
    }
  }
  return typeof number === 'number'
    ? { kind: 'numbered', number, name: typeof name === 'string' ? name : '' }
    : { kind: 'stored' }
}

function readOpenTicket({ ticketId, number }: DocumentData): { ticketId: string; number: number } | null {
  return typeof ticketId === 'string' && typeof number === 'number' ? { ticketId, number } : null
}
