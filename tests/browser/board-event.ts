import { randomUUID } from 'node:crypto'
import { eventPath, orderCounterPath, orderGuestPath, orderPath } from '@relaydesk/domain/documents/paths.ts'
import type { OrderEvent } from '@relaydesk/domain/orders/event.ts'
import type { Order, OrderGuest } from '@relaydesk/domain/orders/order.ts'
import { withTimestamps } from '@relaydesk/store/stored-times.ts'
import type { Network } from '../../local/network/network.ts'
import type { DemoPerson } from '../../local/seed/demo-people.ts'
import { seedAccounts } from '../../local/seed/seed-accounts.ts'

/** An event of one test alone, with a barista of its own. */
export interface TestEvent {
  eventId: string
  name: string
  barista: DemoPerson
}

const minute = 60_000

/** An event that is open, without orders; numbers begin at `firstNumber`. */
export async function newEvent(
  { firestore, auth }: Network,
  { firstNumber = 0, ...changes }: Partial<OrderEvent> & { firstNumber?: number } = {},
): Promise<TestEvent> {
  const eventId = `test-${randomUUID()}`
  const event: OrderEvent = {
    name: 'Testa Conf',
    state: 'OPEN',
    mode: 'barista',
    senders: [],
    menu: ['Flat White', 'Cappuccino', 'Espresso'].map((title) => ({
      id: title.toLowerCase().replaceAll(' ', '-'),
      title,
      description: '',
      isOn: true,
    })),
    modifiers: [
      { id: 'oat', title: 'Oat milk', kind: 'milk' },
      { id: 'soy', title: 'Soy milk', kind: 'milk' },
    ],
    spellingMap: {},
    maxOrdersPerGuest: 4,
    limitPer: 'day',
    pickupPlace: 'Bar in hall 1, counter B',
    timeZone: 'UTC',
    language: 'en',
    texts: {},
    contentSids: {},
    createdAt: Date.now(),
    ...changes,
  }
  await firestore.doc(eventPath(eventId)).set(withTimestamps(event))
  await firestore.doc(orderCounterPath(eventId)).set({ next: firstNumber })
  const barista: DemoPerson = {
    uid: `barista-${eventId}`,
    email: `barista.${eventId}@events.example`,
    displayName: 'Testa Barista',
    role: 'barista',
    leases: [],
    events: [eventId],
  }
  await seedAccounts(auth, [barista])
  return { eventId, name: event.name, barista }
}

/** An order as the product leaves it: queued a minute ago unless wished otherwise. A guest who is not texted unless `guest` says so. */
export function testOrder(number: number, changes: Partial<Order> = {}): Order {
  const createdAt = Date.now() - minute
  return {
    number,
    status: 'queued',
    itemId: 'flat-white',
    itemTitle: 'Flat White',
    modifiers: [],
    verbatim: '',
    language: 'en',
    channel: 'walk-up',
    guest: { name: `Guest ${number}`, digits: '', isTexted: false },
    createdAt,
    queuedAt: createdAt + 500,
    reminders: 0,
    revision: 1,
    ...changes,
  }
}

/** Puts orders on the board of an event; gives their ids by number. */
export async function addOrders(
  { firestore }: Network,
  { eventId }: TestEvent,
  orders: readonly Order[],
  guest: OrderGuest = { attendeeId: null, conversationId: null },
): Promise<Map<number | null, string>> {
  const ids = new Map<number | null, string>()
  for (let from = 0; from < orders.length; from += 200) {
    const batch = firestore.batch()
    for (const order of orders.slice(from, from + 200)) {
      const orderId = randomUUID()
      ids.set(order.number, orderId)
      batch.set(firestore.doc(orderPath({ eventId, orderId })), withTimestamps(order))
      batch.set(firestore.doc(orderGuestPath({ eventId, orderId })), guest)
    }
    await batch.commit()
  }
  return ids
}

/** What the database holds of an order. */
export async function storedOrder(
  { firestore }: Network,
  { eventId }: TestEvent,
  orderId: string | undefined,
): Promise<FirebaseFirestore.DocumentData> {
  const found = await firestore.doc(orderPath({ eventId, orderId: orderId ?? '' })).get()
  return found.data() ?? {}
}
