import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore'
import { eventPath, unlimitedGuestsPath } from '@relaydesk/domain/documents/paths.ts'
import type { Attendee } from '@relaydesk/domain/orders/attendee.ts'
import type { GuestInput, KnownEvent } from '@relaydesk/domain/orders/bot/guest-plan.ts'
import { readEvent } from './order-documents.ts'

/**
 * The events that a guest may mean: those that have not ended and take orders on the address that they wrote to, the oldest first;
 * the one they are at; and the one of their open order. And at which of them they have no limit.
 */
export async function readEventsFor(
  database: Firestore,
  ourAddress: string,
  attendeeId: string,
  { eventId, openOrder }: Attendee,
): Promise<Pick<GuestInput, 'events' | 'unlimitedAt'>> {
  const query = database.collection('events').where('senders', 'array-contains', ourAddress)
  const { docs } = await query.where('state', 'in', ['OPEN', 'CLOSED']).get()
  const known = new Set(docs.map(({ id }) => id))
  const own = new Set([eventId, openOrder?.eventId ?? null])
  const missing = [...own].filter((id) => id !== null && !known.has(id)).map((id) => `${id}`)
  const others =
    missing.length === 0 ? [] : await database.getAll(...missing.map((id) => database.doc(eventPath(id))))
  const events = [...docs, ...others].flatMap(knownEvent).sort(older)
  const ids = events.map((each) => each.eventId)
  const lists =
    ids.length === 0 ? [] : await database.getAll(...ids.map((id) => database.doc(unlimitedGuestsPath(id))))
  return { events, unlimitedAt: ids.filter((_, index) => isListed(lists[index], attendeeId)) }
}

function knownEvent(snapshot: DocumentSnapshot): KnownEvent[] {
  const event = readEvent(snapshot.data())
  return event === null ? [] : [{ eventId: snapshot.id, event }]
}

function older(one: KnownEvent, other: KnownEvent): number {
  return one.event.createdAt - other.event.createdAt || one.eventId.localeCompare(other.eventId)
}

function isListed(list: DocumentSnapshot | undefined, attendeeId: string): boolean {
  const addresses: unknown = list?.get('addresses')
  return Array.isArray(addresses) && addresses.includes(attendeeId)
}
