import { ticketsPath } from '@relaydesk/domain/documents/paths.ts'
import type { Ticket } from '@relaydesk/domain/tickets/ticket.ts'
import {
  collection,
  type CollectionReference,
  type DocumentData,
  type Firestore,
  type QueryDocumentSnapshot,
} from 'firebase/firestore'
import { readShownText } from './read-shown-text.ts'
import { wordOf } from './stored-words.ts'
import { mapOf, numberOf, optionalTextOf, textOf, timeOf } from './read-field.ts'
import { mapsOf } from './read-list.ts'
import { endings, returnReasons, ticketNews, ticketSources, ticketStatuses } from './ticket-words.ts'

/** A ticket with its id, as the staff of a venue see it. Times are epoch ms. */
export interface StoredTicket extends Ticket {
  id: string
}

export function tickets(db: Firestore, venueId: string): CollectionReference {
  return collection(db, ticketsPath(venueId))
}

/** Reads a ticket as stored; what is missing or of another shape is read as absent. */
export function readTicket(snapshot: QueryDocumentSnapshot): StoredTicket {
  const data = snapshot.data({ serverTimestamps: 'estimate' })
  return {
    id: snapshot.id,
    number: wholeOf(data, 'number') ?? null,
    status: wordOf(ticketStatuses, data['status']) ?? 'placed',
    email: textOf(data, 'email'),
    name: textOf(data, 'name'),
    language: data['language'] === 'pt' ? 'pt' : 'en',
    source: wordOf(ticketSources, data['source']) ?? 'kiosk',
    digits: textOf(data, 'digits'),
    isTexted: data['isTexted'] === true,
    createdBy: textOf(data, 'createdBy'),
    createdAt: timeOf(data, 'createdAt') ?? 0,
    ...readTimes(data),
    ...readServing(data),
    ...readShownText(data, ticketNews),
    ...readTextDue(data),
    returned: mapsOf(data, 'returned').map(readReturn),
    calls: numberOf(data, 'calls'),
    revision: numberOf(data, 'revision'),
  }
}

const times = ['numberedAt', 'claimedAt', 'calledAt', 'endedAt'] as const

function readTimes(data: DocumentData): Partial<Record<(typeof times)[number], number>> {
  const read: Partial<Record<(typeof times)[number], number>> = {}
  for (const name of times) {
    const time = timeOf(data, name)
    if (time !== undefined) read[name] = time
  }
  return read
}

function readServing(data: DocumentData): Pick<Ticket, 'staffUid' | 'staffName' | 'table' | 'endedBy'> {
  const staffUid = optionalTextOf(data, 'staffUid')
  const staffName = optionalTextOf(data, 'staffName')
  const table = wholeOf(data, 'table')
  const endedBy = wordOf(endings, data['endedBy'])
  return {
    ...(staffUid !== undefined && { staffUid }),
    ...(staffName !== undefined && { staffName }),
    ...(table !== undefined && { table }),
    ...(endedBy !== undefined && { endedBy }),
  }
}

function readReturn(data: DocumentData): Ticket['returned'][number] {
  return {
    table: numberOf(data, 'table'),
    at: timeOf(data, 'at') ?? 0,
    why: wordOf(returnReasons, data['why']) ?? 'left',
    staffName: textOf(data, 'staffName'),
  }
}

function readTextDue(data: DocumentData): Pick<Ticket, 'textDue'> {
  const due = mapOf(data, 'textDue')
  const what = wordOf(ticketNews, due['what'])
  const at = timeOf(due, 'at')
  return what === undefined || at === undefined ? {} : { textDue: { what, at } }
}

/** A number that may be 0, and may be missing. */
function wholeOf(data: DocumentData, name: string): number | undefined {
  const value: unknown = data[name]
  return typeof value === 'number' ? value : undefined
}
