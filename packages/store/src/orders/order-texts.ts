import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore'
import {
  attendeePath,
  conversationPath,
  eventPath,
  orderGuestPath,
  orderPath,
  type OrderKey,
} from '@relaydesk/domain/documents/paths.ts'
import type { Attendee } from '@relaydesk/domain/orders/attendee.ts'
import type { OrderEvent } from '@relaydesk/domain/orders/event.ts'
import type { Order, OrderGuest, OrderNews } from '@relaydesk/domain/orders/order.ts'
import { dropOwedText, writeOwedText } from '../owed-text.ts'
import { readAttendee, readEvent, readOrder, readOrderGuest } from './order-documents.ts'

/** An order with all that a text about it depends on, as read at one moment. */
export interface OrderAround {
  order: Order
  guest: OrderGuest | null
  attendee: Attendee | null
  event: OrderEvent | null
  /** The order that the guest has open, when it is another one. */
  openOrder: Order | null
  documents: { order: DocumentSnapshot; conversation: DocumentSnapshot | undefined }
}

/** One text to a guest. `at` is epoch ms. */
export interface GuestText {
  what: OrderNews
  conversationId: string
  messageId: string
  body: string
  at: number
  /** What the order owes when this is written. */
  next?: Order['textDue']
}

export interface OrderTexts {
  read(key: OrderKey): Promise<OrderAround | null>
  /** Writes the text as a message and says so in the order, all or nothing. False when the order has changed: read again. */
  write(key: OrderKey, around: OrderAround, text: GuestText): Promise<boolean>
  /** The order owes this text no longer; with `problem`, the board says why. False when the order has changed: read again. */
  drop(
    around: OrderAround,
    why?: { what: OrderNews; messageId: string; problem: string; at: number },
  ): Promise<boolean>
}

export function createOrderTexts(database: Firestore): OrderTexts {
  return {
    async read(key) {
      const [order, guestDoc, event] = await database.getAll(
        database.doc(orderPath(key)),
        database.doc(orderGuestPath(key)),
        database.doc(eventPath(key.eventId)),
      )
      const current = readOrder(order?.data())
      if (order === undefined || current === null) return null
      const guest = readOrderGuest(guestDoc?.data())
      const [attendee, conversation] = await Promise.all([
        find(guest === null || guest.attendeeId === null ? null : attendeePath(guest.attendeeId)),
        find(guest === null || guest.conversationId === null ? null : conversationPath(guest.conversationId)),
      ])
      const known = attendee?.exists === true ? readAttendee(attendee.data()) : null
      const open = current.refusal === 'open-order' ? (known?.openOrder ?? null) : null
      return {
        order: current,
        guest,
        attendee: known,
        event: readEvent(event?.data()),
        openOrder: open === null ? null : readOrder((await find(orderPath(open)))?.data()),
        documents: { order, conversation },
      }
    },

    write(key, { documents }, { what, ...text }) {
      const { order: owing, conversation } = documents
      const about = { desk: 'orders', ...key, what } as const
      return writeOwedText(database, { owing, conversation }, { ...text, about }, 'orders')
    },

    drop: ({ documents }, why) => dropOwedText(documents.order, why),
  }

  function find(path: string | null): Promise<DocumentSnapshot> | undefined {
    return path === null ? undefined : database.doc(path).get()
  }
}
