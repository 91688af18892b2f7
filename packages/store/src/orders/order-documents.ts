import type { DocumentData } from 'firebase-admin/firestore'
import { Attendee } from '@relaydesk/domain/orders/attendee.ts'
import { OrderEvent } from '@relaydesk/domain/orders/event.ts'
import { Order, OrderGuest } from '@relaydesk/domain/orders/order.ts'
import { withMillis } from '../stored-times.ts'

/** Null for a document that does not exist, or is damaged. */
export function readOrder(data: DocumentData | undefined): Order | null {
  return Order.safeParse(withMillis(data)).data ?? null
}

export function readEvent(data: DocumentData | undefined): OrderEvent | null {
  return OrderEvent.safeParse(withMillis(data)).data ?? null
}

export function readOrderGuest(data: DocumentData | undefined): OrderGuest | null {
  return OrderGuest.safeParse(data).data ?? null
}

/** A guest of whom nothing is known, or nothing that makes sense, is a new one. */
export function readAttendee(data: DocumentData | undefined): Attendee {
  return Attendee.safeParse(withMillis(data ?? {})).data ?? Attendee.parse({})
}
