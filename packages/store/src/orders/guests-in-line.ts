import {
  FieldPath,
  Timestamp,
  type DocumentReference,
  type Firestore,
  type QueryDocumentSnapshot,
} from 'firebase-admin/firestore'
import {
  attendeePath,
  auditPath,
  conversationMessagePath,
  conversationPath,
  orderGuestPath,
  ordersPath,
} from '@relaydesk/domain/documents/paths.ts'
import type { OrderGuest } from '@relaydesk/domain/orders/order.ts'
import { writeAudit, type AuditEntry } from '../audit.ts'
import { isAlreadyThere } from '../write-conflict.ts'
import { newThread } from '../new-thread.ts'
import { readAttendee, readOrder, readOrderGuest } from './order-documents.ts'

/** Somebody whose order is not finished, with the thread in which they are texted. */
export type GuestInLine = OrderGuest & { conversationId: string }

export interface GuestsInLine {
  /** All whose texted order is not finished and who did not write STOP, each once. */
  of(eventId: string): Promise<GuestInLine[]>
  /** Writes the text to them, once for each `messageId` and guest. `at` is epoch ms. */
  write(
    guests: GuestInLine[],
    text: { messageId: string; body: string; by: string; at: number },
  ): Promise<void>
  /** How many guests a broadcast went to; null when it was not sent, or not finished. */
  sent(auditId: string): Promise<number | null>
  /** Writes down that it was sent; the entry's `details.guests` says to how many. */
  record(entry: AuditEntry): Promise<void>
}

const page = 300
const atOnce = 25

export function createGuestsInLine(database: Firestore): GuestsInLine {
  return {
    async of(eventId) {
      const texted = (await openOrders(eventId)).filter(
        (each) => readOrder(each.data())?.guest.isTexted === true,
      )
      const found = await getEach(texted.map(({ id }) => orderGuestPath({ eventId, orderId: id })))
      const guests = new Map<string, GuestInLine>()
      for (const data of found) {
        const guest = readOrderGuest(data)
        if (guest === null || guest.conversationId === null) continue
        guests.set(guest.attendeeId ?? guest.conversationId, {
          ...guest,
          conversationId: guest.conversationId,
        })
      }
      const list = [...guests.values()]
      const attendees = await getEach(
        list.map(({ attendeeId }) => (attendeeId === null ? null : attendeePath(attendeeId))),
      )
      return list.filter((_, index) => !readAttendee(attendees[index]).isOptedOut)
    },

    async write(guests, { messageId, body, by, at }) {
      const message = {
        direction: 'outbound',
        body,
        createdBy: by,
        createdAt: Timestamp.fromMillis(at),
        status: 'PENDING',
      }
      for (let from = 0; from < guests.length; from += atOnce)
        await Promise.all(guests.slice(from, from + atOnce).map((guest) => tell(guest, messageId, message)))
    },

    async sent(auditId) {
      const guests: unknown = (await database.doc(auditPath(auditId)).get()).get('details.guests')
      return typeof guests === 'string' ? Number(guests) : null
    },

    async record(entry) {
      const batch = database.batch()
      writeAudit(database, batch, entry)
      await batch.commit()
    },
  }

  async function openOrders(eventId: string): Promise<QueryDocumentSnapshot[]> {
    const query = database
      .collection(ordersPath(eventId))
      .where('status', 'in', ['queued', 'making', 'ready'])
      .orderBy(FieldPath.documentId())
      .limit(page)
    const orders: QueryDocumentSnapshot[] = []
    for (let last: QueryDocumentSnapshot | undefined; ; last = orders.at(-1)) {
      const { docs } = await (last === undefined ? query : query.startAfter(last)).get()
      orders.push(...docs)
      if (docs.length < page) return orders
    }
  }

  /** Whoever left their number at the kiosk just now may not have a thread yet. */
  async function tell(
    { conversationId }: GuestInLine,
    messageId: string,
    message: { createdAt: Timestamp },
  ): Promise<void> {
    const thread = database.doc(conversationPath(conversationId))
    if (!(await thread.get()).exists)
      await create(thread, newThread(conversationId, 'orders', message.createdAt))
    await create(database.doc(conversationMessagePath({ conversationId, messageId })), message)
  }

  /** Documents by their paths, in the same order. */
  async function getEach(paths: (string | null)[]) {
    return Promise.all(
      paths.map(async (path) => (path === null ? undefined : (await database.doc(path).get()).data())),
    )
  }
}

async function create(ref: DocumentReference, data: object): Promise<void> {
  try {
    await ref.create(data)
  } catch (error) {
    if (!isAlreadyThere(error)) throw error
  }
}
