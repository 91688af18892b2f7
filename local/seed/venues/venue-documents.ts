import {
  publicDisplayPath,
  tablePath,
  ticketCounterPath,
  ticketPath,
  ticketVisitorPath,
  venuePath,
  venuePresencePath,
} from '@relaydesk/domain/documents/paths.ts'
import { planDisplay } from '@relaydesk/domain/tickets/plan-display.ts'
import { Table } from '@relaydesk/domain/tickets/ticket.ts'
import type { Venue } from '@relaydesk/domain/tickets/venue.ts'
import { withTimestamps } from '@relaydesk/store/stored-times.ts'
import type { DemoDocument } from '../demo-document.ts'
import type { DemoVenue } from './demo-venue.ts'
import { playTickets, type PlayedTicket } from './play-ticket.ts'
import { visitorDocuments } from './visitor-documents.ts'

const minute = 60_000
/** Nobody really sits at the demo's tables: so long they are kept for whoever does not sign in. */
const seenAhead = 24 * 60 * minute

/** A venue with its tables, its tickets, its display for everybody, and what is known of its visitors. */
export function venueDocuments(demo: DemoVenue, now: number): DemoDocument[] {
  const { id, settings, staff } = demo
  const played = playTickets(demo, now)
  const venue = venueOf(demo, now)
  const tables = tablesOf(demo, played, now)
  return [
    document(venuePath(id), venue),
    document(ticketCounterPath(id), { next: settings.firstNumber + played.length }),
    document(publicDisplayPath(id), displayOf(venue, tables, played, now)),
    ...[...tables].map(([table, data]) => document(tablePath(id, table), data)),
    ...staff.map(({ uid }) => document(venuePresencePath(id, uid), { seenAt: now + seenAhead })),
    ...played.flatMap(({ ticketId, ticket, visitor }) => [
      document(ticketPath({ venueId: id, ticketId }), ticket),
      document(ticketVisitorPath({ venueId: id, ticketId }), visitor),
    ]),
    ...visitorDocuments(demo, played),
  ]
}

function venueOf({ settings, createdAt, resetAt }: DemoVenue, now: number): Venue {
  return {
    ...settings,
    createdAt: now + createdAt * minute,
    ...(resetAt !== undefined && { resetAt: now + resetAt * minute }),
  }
}

function tablesOf(
  { staff, released }: DemoVenue,
  played: readonly PlayedTicket[],
  now: number,
): Map<number, Table> {
  const tables = new Map<number, Table>()
  for (const { uid, name, table } of staff) {
    const held = played.find(({ ticket }) => ticket.status === 'claimed' && ticket.table === table)
    tables.set(
      table,
      Table.parse({
        staffUid: uid,
        staffName: name,
        pickedAt: now - 240 * minute,
        ticketId: held?.ticketId ?? null,
        number: held?.ticket.number ?? null,
        revision: 1,
      }),
    )
  }
  if (released !== undefined)
    tables.set(
      released.table,
      Table.parse({
        staffUid: null,
        releasedAt: now + released.at * minute,
        releasedFrom: released.uid,
        releasedWhy: 'silent',
        revision: 2,
      }),
    )
  return tables
}

function displayOf(
  venue: Venue,
  tables: ReadonlyMap<number, Table>,
  played: readonly PlayedTicket[],
  now: number,
) {
  const waiting = played.flatMap(({ ticket: { status, number } }) =>
    status === 'waiting' && number !== null ? [number] : [],
  )
  return planDisplay({
    venue,
    tables,
    claimed: played.filter(({ ticket }) => ticket.status === 'claimed'),
    waiting,
    waitingCount: waiting.length,
    waitedMs: played
      .flatMap(({ ticket: { claimedAt, numberedAt } }) =>
        claimedAt === undefined || numberedAt === undefined ? [] : [claimedAt - numberedAt],
      )
      .slice(-20),
    now,
  })
}

function document(path: string, data: object): DemoDocument {
  return { database: 'default', path, data: withTimestamps(data) }
}
