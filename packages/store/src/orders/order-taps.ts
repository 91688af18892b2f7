import { Timestamp, type DocumentSnapshot, type Firestore, type WriteBatch } from 'firebase-admin/firestore'
import * as z from 'zod'
import {
  attendeePath,
  eventPath,
  orderGuestPath,
  orderPath,
  orderTapPath,
  type OrderKey,
} from '@relaydesk/domain/documents/paths.ts'
import type { Attendee } from '@relaydesk/domain/orders/attendee.ts'
import { countDrinks } from '@relaydesk/domain/orders/guest-counts.ts'
import { Order, OrderStatus } from '@relaydesk/domain/orders/order.ts'
import { transitionOrder, type OrderStep, type Tap } from '@relaydesk/domain/orders/order-transition.ts'
import { isCommitted } from '../is-committed.ts'
import { withMillis, withTimestamps } from '../stored-times.ts'
import { asSeen, changesBetween } from '../seen-document.ts'
import { readAttendee, readEvent, readOrder, readOrderGuest } from './order-documents.ts'

/** What a tap came to, as it is remembered: the order's state then, who had it, and the text that it made due. */
const TapResult = z.object({
  status: OrderStatus,
  did: z.boolean(),
  terminal: z.number().nullable(),
  textDue: Order.shape.textDue,
  revision: z.number(),
})
export type TapResult = z.infer<typeof TapResult>

export interface OrderTaps {
  /**
   * Does to an order what was tapped, once for each `tapId` however often it comes; null when there is no such order. The
   * order, its guest and the tap itself are one commit.
   * @param by uid
   */
  tap(key: OrderKey, tapId: string, tap: Tap, by: string): Promise<TapResult | null>
}

/** Of writers that meet, one gets through each time. */
const mostTries = 100

interface Seen {
  order: DocumentSnapshot | undefined
  guest: DocumentSnapshot | undefined
  event: DocumentSnapshot | undefined
}

export function createOrderTaps(database: Firestore): OrderTaps {
  return {
    async tap(key, tapId, tap, by) {
      const tapRef = database.doc(orderTapPath(key, tapId))
      const refs = [orderPath(key), orderGuestPath(key), eventPath(key.eventId)].map((path) =>
        database.doc(path),
      )
      for (let tries = 1; tries <= mostTries; tries += 1) {
        const [before, order, guest, event] = await database.getAll(tapRef, ...refs)
        const done = TapResult.safeParse(withMillis(before?.data()))
        if (done.success) return done.data
        const current = readOrder(order?.data())
        if (current === null) return null
        const step = await agreed(key, transitionOrder(current, tap), guest)
        const { status, terminal, textDue, revision } = step?.order ?? current
        const did = step !== null
        const result = {
          status,
          did,
          terminal: terminal ?? null,
          ...(did && textDue !== undefined ? { textDue } : {}),
          revision,
        }
        const batch = database.batch()
        batch.create(
          tapRef,
          withTimestamps({ ...result, action: tap.action, by, byTerminal: tap.terminal, at: tap.at }),
        )
        if (step !== null) write(batch, key, current, step, { order, guest, event })
        if (await isCommitted(batch)) return result
      }
      throw new Error('The order never stood still long enough to be written.')
    },
  }

  /** The step, with the guest as they are now; null when they have ordered something else meanwhile. */
  async function agreed(
    key: OrderKey,
    step: OrderStep | null,
    guest: DocumentSnapshot | undefined,
  ): Promise<(OrderStep & { attendee?: { snapshot: DocumentSnapshot; data: Attendee } }) | null> {
    const attendeeId = readOrderGuest(guest?.data())?.attendeeId ?? null
    if (step === null || attendeeId === null || step.guest.openOrder === 'keep') return step
    const snapshot = await database.doc(attendeePath(attendeeId)).get()
    if (!snapshot.exists) return step
    const data = readAttendee(snapshot.data())
    const hasAnother = data.openOrder !== null && orderPath(data.openOrder) !== orderPath(key)
    if (step.guest.openOrder === 'take-back' && step.guest.drinks !== 0 && hasAnother) return null
    return { ...step, attendee: { snapshot, data } }
  }
}

function write(
  batch: WriteBatch,
  key: OrderKey,
  before: Order,
  step: OrderStep & { attendee?: { snapshot: DocumentSnapshot; data: Attendee } },
  { order, event }: Seen,
): void {
  if (order !== undefined) batch.update(order.ref, changesBetween(before, step.order), asSeen(order))
  if (step.attendee === undefined) return
  const { snapshot, data } = step.attendee
  const after = attendeeAfter(key, data, before, step, event)
  batch.update(snapshot.ref, { ...after, updatedAt: Timestamp.now() }, asSeen(snapshot))
}

function attendeeAfter(
  key: OrderKey,
  { openOrder, counts }: Attendee,
  { queuedAt, createdAt }: Order,
  { guest }: OrderStep,
  event: DocumentSnapshot | undefined,
): Pick<Attendee, 'openOrder' | 'counts'> {
  const isThis = openOrder !== null && orderPath(openOrder) === orderPath(key)
  const timeZone = readEvent(event?.data())?.timeZone ?? 'UTC'
  const taken = openOrder === null && guest.openOrder === 'take-back' ? key : openOrder
  return {
    openOrder: isThis && guest.openOrder === 'release' ? null : taken,
    counts: countDrinks(counts, key.eventId, { timeZone }, queuedAt ?? createdAt, guest.drinks),
  }
}
