import type { DocumentSnapshot, Firestore, WriteBatch } from 'firebase-admin/firestore'
import { tablePath, ticketPath, ticketVisitorPath, visitorPath } from '@relaydesk/domain/documents/paths.ts'
import type { DeskChanges } from '@relaydesk/domain/tickets/desk-changes.ts'
import { isOpenTicket } from '@relaydesk/domain/tickets/ticket-steps.ts'
import { changesBetween, putSeen } from '../seen-document.ts'
import { readTable, readTicket, readTicketVisitor, readVisitor } from './ticket-documents.ts'

/** Documents as they were read, by their paths. */
export type SeenDocuments = ReadonlyMap<string, DocumentSnapshot>

export function seenDocuments(...snapshots: (DocumentSnapshot | undefined)[]): SeenDocuments {
  return new Map(
    snapshots.flatMap((snapshot) => (snapshot === undefined ? [] : [[snapshot.ref.path, snapshot] as const])),
  )
}

/**
 * Puts tables and tickets on a batch as they are to be, if nobody changed them since they were read. Whose ticket is over may take
 * another one.
 */
export async function putDeskChanges(
  database: Firestore,
  batch: WriteBatch,
  venueId: string,
  seen: SeenDocuments,
  changes: DeskChanges,
): Promise<void> {
  for (const [table, after] of changes.tables) {
    const snapshot = seenAt(seen, tablePath(venueId, table))
    putSeen(batch, snapshot, changesBetween(readTable(snapshot.data()) ?? {}, after))
  }
  for (const [ticketId, after] of changes.tickets) {
    const snapshot = seenAt(seen, ticketPath({ venueId, ticketId }))
    const before = readTicket(snapshot.data())
    putSeen(batch, snapshot, changesBetween(before ?? {}, after))
    if (!isOpenTicket(after.status)) await putVisitorFree(database, batch, venueId, ticketId)
  }
}

/**
 * That a visitor has no ticket any more, if it is this one that they had. No text about it is to leave, so it also forgets the thread, which
 * is named after their phone.
 */
export async function putVisitorFree(
  database: Firestore,
  batch: WriteBatch,
  venueId: string,
  ticketId: string,
): Promise<void> {
  const document = await database.doc(ticketVisitorPath({ venueId, ticketId })).get()
  const owner = readTicketVisitor(document.data())
  if (owner === null) return
  if (owner.conversationId !== null) putSeen(batch, document, { conversationId: null })
  const visitor = await database.doc(visitorPath(owner.visitorId)).get()
  if (readVisitor(visitor.data())?.openTicket?.ticketId === ticketId)
    putSeen(batch, visitor, { openTicket: null })
}

function seenAt(seen: SeenDocuments, path: string): DocumentSnapshot {
  const snapshot = seen.get(path)
  if (snapshot === undefined) throw new Error('What is to be changed was never read.')
  return snapshot
}
