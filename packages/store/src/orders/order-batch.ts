import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore'
import {
  attendeePath,
  eventPath,
  orderCounterPath,
  orderGuestPath,
  orderPath,
  ordersPath,
  unlimitedGuestsPath,
  type OrderKey,
} from '@relaydesk/domain/documents/paths.ts'
import type { Attendee } from '@relaydesk/domain/orders/attendee.ts'
import { planPlacing, type PlacingFacts, type PlacingPlan } from '@relaydesk/domain/orders/plan-placing.ts'
import { decidePlaced } from '../decide-placed.ts'
import { withTimestamps } from '../stored-times.ts'
import { readAttendee, readEvent, readOrder, readOrderGuest } from './order-documents.ts'
import { getEach } from '../get-each.ts'
import { asSeen, putSeen, unlessChanged } from '../seen-document.ts'

/** Facts for a decision, and the documents that must not change until it is written. */
interface Read {
  facts: PlacingFacts
  orders: DocumentSnapshot[]
  attendees: Map<string, DocumentSnapshot>
  counter: DocumentSnapshot | undefined
}

/**
 * Decides about the oldest `placed` orders of an event, up to twenty, in one commit that is all or nothing. Gives the ids of
 * those of `wanted` that are decided by now; null when somebody else wrote in between: once more.
 * @param now epoch ms
 */
export function placeOrderBatch(
  database: Firestore,
  eventId: string,
  wanted: ReadonlySet<string>,
  now: number,
): Promise<Set<string> | null> {
  return decidePlaced(database.collection(ordersPath(eventId)), wanted, async (orders) => {
    const read = await readAround(database, eventId, orders, now)
    return commit(database, read, planPlacing(read.facts))
  })
}

async function readAround(
  database: Firestore,
  eventId: string,
  orders: DocumentSnapshot[],
  now: number,
): Promise<Read> {
  const [[event, counter, unlimited], guests] = await Promise.all([
    database.getAll(
      database.doc(eventPath(eventId)),
      database.doc(orderCounterPath(eventId)),
      database.doc(unlimitedGuestsPath(eventId)),
    ),
    database.getAll(...orders.map(({ id }) => database.doc(orderGuestPath({ eventId, orderId: id })))),
  ])
  const candidates = orders.map((order, index) => ({
    orderId: order.id,
    order: readOrder(order.data()),
    attendeeId: readOrderGuest(guests[index]?.data())?.attendeeId ?? null,
  }))
  const ids = new Set(candidates.flatMap(({ attendeeId }) => (attendeeId === null ? [] : [attendeeId])))
  const snapshots = await getEach(database, [...ids].map(attendeePath))
  const attendees = new Map([...ids].flatMap((id, index) => pairOf(id, snapshots[index])))
  const known = new Map([...attendees].map(([id, snapshot]) => [id, readAttendee(snapshot.data())]))
  const addresses: unknown = unlimited?.get('addresses')
  const next: unknown = counter?.get('next')
  return {
    facts: {
      eventId,
      event: readEvent(event?.data()),
      nextNumber: typeof next === 'number' ? next : 0,
      candidates,
      attendees: known,
      openOrders: await readOpenOrders(database, eventId, known, orders),
      unlimited: Array.isArray(addresses) ? addresses.filter((each) => typeof each === 'string') : [],
      now,
    },
    orders,
    attendees,
    counter,
  }
}

/**
 * The orders that these guests have open, at events that go on: what an event left behind when it ended keeps nobody from a
 * drink at another one. A candidate that has not had its turn is `placed`.
 */
async function readOpenOrders(
  database: Firestore,
  eventId: string,
  attendees: ReadonlyMap<string, Attendee>,
  candidates: DocumentSnapshot[],
): Promise<PlacingFacts['openOrders']> {
  const waiting = new Set(candidates.map(({ id }) => orderPath({ eventId, orderId: id })))
  const open = new Map<string, OrderKey>()
  for (const { openOrder } of attendees.values())
    if (openOrder !== null && !waiting.has(orderPath(openOrder))) open.set(orderPath(openOrder), openOrder)
  const keys = [...open.values()]
  const [snapshots, events] = await Promise.all([
    getEach(database, [...open.keys()]),
    getEach(
      database,
      keys.map((key) => eventPath(key.eventId)),
    ),
  ])
  const others = keys.flatMap((key, index) => {
    const order = readOrder(snapshots[index]?.data())
    const event = readEvent(events[index]?.data())
    return order === null || event === null || event.state === 'ENDED' ? [] : [{ key, status: order.status }]
  })
  const own = candidates.map(({ id }) => ({ key: { eventId, orderId: id }, status: 'placed' as const }))
  return [...own, ...others]
}

function commit(
  database: Firestore,
  { facts, orders, attendees, counter }: Read,
  plan: PlacingPlan,
): Promise<boolean> {
  const batch = database.batch()
  plan.decisions.forEach((decision, index) => {
    const order = orders[index]
    if (order !== undefined) batch.update(order.ref, orderFields(decision, facts, index), asSeen(order))
  })
  for (const [id, attendee] of plan.attendees) {
    const snapshot = attendees.get(id)
    if (snapshot !== undefined) putSeen(batch, snapshot, withTimestamps(attendee))
  }
  if (plan.nextNumber !== facts.nextNumber && counter !== undefined)
    putSeen(batch, counter, { next: plan.nextNumber })
  return unlessChanged(() => batch.commit())
}

function orderFields(
  decision: PlacingPlan['decisions'][number],
  { candidates, now }: PlacingFacts,
  index: number,
) {
  const revision = (candidates[index]?.order?.revision ?? 0) + 1
  const what = decision.status === 'queued' ? 'confirmed' : 'refused'
  const due = decision.isTexted ? { textDue: { what, at: now } } : {}
  if (decision.status === 'refused')
    return withTimestamps({ status: 'refused', refusal: decision.refusal, number: null, revision, ...due })
  const { number, isFirst } = decision
  return withTimestamps({
    status: 'queued',
    number,
    queuedAt: now,
    revision,
    ...(isFirst ? { isFirst } : {}),
    ...due,
  })
}

function pairOf(id: string, snapshot: DocumentSnapshot | undefined): [string, DocumentSnapshot][] {
  return snapshot === undefined ? [] : [[id, snapshot]]
}
