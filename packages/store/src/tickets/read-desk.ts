import type { DocumentReference, DocumentSnapshot, Firestore } from 'firebase-admin/firestore'
import {
  tableCommandPath,
  tablePath,
  tablesPath,
  tableTakingPath,
  ticketPath,
  ticketsPath,
  venuePath,
} from '@relaydesk/domain/documents/paths.ts'
import type { SeenAtDesk } from '@relaydesk/domain/tickets/table-command.ts'
import type { NumberedTable } from '@relaydesk/domain/tickets/table-steps.ts'
import type { KeyedTicket } from '@relaydesk/domain/tickets/ticket-steps.ts'
import { withMillis } from '../stored-times.ts'
import { seenDocuments, type SeenDocuments } from './put-desk-changes.ts'
import { CommandResult, type StaffCommand, type StaffMember } from './staff-command.ts'
import { readTable, readTicket, readVenue } from './ticket-documents.ts'

/** What a command depends on, and the documents that must not change until it is written. */
export interface SeenDesk {
  facts: SeenAtDesk
  documents: SeenDocuments
  /** Where the answer is remembered; null for a command without an id. */
  command: DocumentReference | null
  /** Read before the person's table was looked for: who takes a table changes it, too. */
  taking: DocumentSnapshot
}

/** Gives the result of a command that was done before; null when there is no such venue. */
export async function readDesk(
  database: Firestore,
  venueId: string,
  who: StaffMember,
  { commandId, action, table, ticketId }: StaffCommand,
  now: number,
): Promise<SeenDesk | CommandResult | null> {
  const command = commandId === undefined ? null : database.doc(tableCommandPath(venueId, commandId))
  const [taking, venueDocument, ...others] = await database.getAll(
    database.doc(tableTakingPath(venueId, who.uid)),
    database.doc(venuePath(venueId)),
    ...(command === null ? [] : [command]),
    ...(table === undefined ? [] : [database.doc(tablePath(venueId, table))]),
    ...(ticketId === undefined ? [] : [database.doc(ticketPath({ venueId, ticketId }))]),
  )
  const venue = readVenue(venueDocument?.data())
  if (venue === null || taking === undefined) return null
  const found = seenDocuments(...others)
  const done = CommandResult.safeParse(
    withMillis(command === null ? undefined : found.get(command.path)?.data()),
  )
  if (done.success) return done.data
  const [own, first] = await Promise.all([
    readOwnTable(database, venueId, who.uid),
    action === 'next' ? readFirstWaiting(database, venueId) : undefined,
  ])
  const askedTable = table === undefined ? undefined : found.get(tablePath(venueId, table))
  const askedTicket = ticketId === undefined ? undefined : found.get(ticketPath({ venueId, ticketId }))
  return {
    facts: {
      venue,
      who: { uid: who.uid, name: who.name },
      hasSession: who.hasSession,
      ownTable: own?.table ?? null,
      heldTicket: own?.held ?? null,
      askedTable: readTable(askedTable?.data()),
      askedTicket: keyed(askedTicket),
      firstWaiting: keyed(first),
      now,
    },
    // Of what was read twice, the first reading counts: it was decided upon, and whatever came between is noticed.
    documents: new Map([...(own?.documents ?? []), ...seenDocuments(askedTable, askedTicket, first)]),
    command,
    taking,
  }
}

/** The table at which somebody sits, and the ticket that it holds. Null when they sit at none. */
export async function readOwnTable(
  database: Firestore,
  venueId: string,
  uid: string,
): Promise<{ table: NumberedTable; held: KeyedTicket | null; documents: SeenDocuments } | null> {
  const tables = database.collection(tablesPath(venueId)).where('staffUid', '==', uid)
  const [snapshot] = (await tables.limit(1).get()).docs
  const document = readTable(snapshot?.data())
  if (snapshot === undefined || document === null) return null
  const ticketId = document.ticketId
  const held = ticketId === null ? undefined : await database.doc(ticketPath({ venueId, ticketId })).get()
  return {
    table: { table: Number(snapshot.id), document },
    held: keyed(held),
    documents: seenDocuments(snapshot, held),
  }
}

/** The number is the place in the queue. */
async function readFirstWaiting(database: Firestore, venueId: string): Promise<DocumentSnapshot | undefined> {
  const waiting = database.collection(ticketsPath(venueId)).where('status', '==', 'waiting')
  return (await waiting.orderBy('number').limit(1).get()).docs[0]
}

function keyed(snapshot: DocumentSnapshot | undefined): KeyedTicket | null {
  const ticket = readTicket(snapshot?.data())
  return snapshot === undefined || ticket === null ? null : { ticketId: snapshot.id, ticket }
}
