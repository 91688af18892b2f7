import type { OrderKey } from '../documents/paths.ts'
import { Attendee } from './attendee.ts'
import type { OrderEvent } from './event.ts'
import { countDrinks, isAtLimit } from './guest-counts.ts'
import type { Order, OrderStatus, Refusal } from './order.ts'

/** An order that waits for a decision; `order` is null when its document is damaged. */
export interface Candidate {
  orderId: string
  order: Order | null
  /** See {@link Attendee}; null for a guest who left no number. */
  attendeeId: string | null
}

/** What the decision about a batch of orders depends on, as read at one moment. */
export interface PlacingFacts {
  eventId: string
  /** Null when there is no such event, or its document is damaged. */
  event: OrderEvent | null
  nextNumber: number
  /** In the order in which they were created. */
  candidates: Candidate[]
  attendees: ReadonlyMap<string, Attendee>
  /** The state of the orders that these guests have open, other than the candidates. */
  openOrders: readonly { key: OrderKey; status: OrderStatus }[]
  /** Guests without a limit, by their addresses without a channel. */
  unlimited: readonly string[]
  /** Epoch ms. */
  now: number
}

/** What becomes of one order. `isFirst`: its guest never had one before. */
export type Decision =
  | { orderId: string; status: 'queued'; number: number; isTexted: boolean; isFirst: boolean }
  | { orderId: string; status: 'refused'; refusal: Refusal; isTexted: boolean }

export interface PlacingPlan {
  decisions: Decision[]
  /** The guests that change. */
  attendees: Map<string, Attendee>
  nextNumber: number
}

/** How long a guest is taken to be at the event where they last ordered. */
const eventMemoryMs = 5 * 24 * 3_600_000

/** Decides about orders one after the other, each on what those before it left: numbers are consecutive, without a gap. */
export function planPlacing(facts: PlacingFacts): PlacingPlan {
  const attendees = new Map(facts.attendees)
  const changed = new Map<string, Attendee>()
  const statuses = new Map(facts.openOrders.map(({ key, status }) => [idOf(key), status]))
  const decisions: Decision[] = []
  let { nextNumber } = facts
  for (const { orderId, order, attendeeId } of facts.candidates) {
    const key = { eventId: facts.eventId, orderId }
    const guest = attendeeId === null ? null : (attendees.get(attendeeId) ?? Attendee.parse({}))
    const refusal = refusalOf(facts, order, key, attendeeId, guest, statuses)
    const isTexted = order?.guest.isTexted === true
    const isFirst = guest !== null && Object.keys(guest.counts).length === 0
    if (refusal === null) decisions.push({ orderId, status: 'queued', number: nextNumber, isTexted, isFirst })
    else decisions.push({ orderId, status: 'refused', refusal, isTexted })
    statuses.set(idOf(key), refusal === null ? 'queued' : 'refused')
    if (refusal === null) nextNumber += 1
    if (attendeeId === null || guest === null) continue
    const after = guestAfter(facts, guest, key, refusal)
    if (after === guest) continue
    attendees.set(attendeeId, after)
    changed.set(attendeeId, after)
  }
  return { decisions, attendees: changed, nextNumber }
}

function refusalOf(
  { event, eventId, unlimited, now }: PlacingFacts,
  order: Order | null,
  key: OrderKey,
  attendeeId: string | null,
  guest: Attendee | null,
  statuses: ReadonlyMap<string, OrderStatus>,
): Refusal | null {
  if (order === null) return 'not-a-drink'
  if (event?.state !== 'OPEN') return 'event-not-open'
  if (!event.menu.some(({ id, isOn }) => id === order.itemId && isOn)) return 'not-on-menu'
  if (guest === null) return null
  if (isBlocking(guest.openOrder, key, statuses)) return 'open-order'
  const isLimited = attendeeId === null || !unlimited.includes(attendeeId)
  return isLimited && isAtLimit(guest, eventId, event, now) ? 'limit' : null
}

/** An order that stands ready, is over or is gone keeps nobody from the next one: baristas forget to tap Served. */
function isBlocking(
  open: OrderKey | null,
  key: OrderKey,
  statuses: ReadonlyMap<string, OrderStatus>,
): boolean {
  if (open === null || idOf(open) === idOf(key)) return false
  const status = statuses.get(idOf(open))
  return status === 'placed' || status === 'queued' || status === 'making'
}

function guestAfter(
  { event, eventId, now }: PlacingFacts,
  guest: Attendee,
  key: OrderKey,
  refusal: Refusal | null,
): Attendee {
  if (refusal === null && event !== null) {
    const counts = countDrinks(guest.counts, eventId, event, now, 1)
    const eventUntil = now + eventMemoryMs
    return { ...guest, openOrder: key, counts, eventId, eventUntil, forgottenAt: null, updatedAt: now }
  }
  const isOwn = guest.openOrder !== null && idOf(guest.openOrder) === idOf(key)
  return isOwn ? { ...guest, openOrder: null, updatedAt: now } : guest
}

function idOf({ eventId, orderId }: OrderKey): string {
  return `${eventId}/${orderId}`
}
