import { randomUUID } from 'node:crypto'
import { FieldValue, Timestamp, type DocumentData } from 'firebase-admin/firestore'
import {
  conversationMessagePath,
  eventPath,
  orderGuestPath,
  orderPath,
  ordersPath,
} from '@relaydesk/domain/documents/paths.ts'
import { newEvent } from '@relaydesk/domain/orders/new-event.ts'
import { Order } from '@relaydesk/domain/orders/order.ts'
import { withMillis, withTimestamps } from '@relaydesk/store/stored-times.ts'
import type { Network } from '../../local/network/network.ts'
import { waitUntil } from '../../local/network/wait-until.ts'
import { call, signInAs } from './caller.ts'

export const ourNumber = '+447700900177'

/** A bar that takes orders, and somebody behind it and in charge of it. */
export interface Bar {
  network: Network
  eventId: string
  lead: string
  barista: string
}

/** Opens a new event; `changes` replace or add fields. */
export async function openBar(network: Network, changes: DocumentData = {}): Promise<Bar> {
  const eventId = `bar-${randomUUID()}`
  const event = { ...newEvent('A day at the bar', 'Europe/Berlin', Date.now()), senders: [ourNumber] }
  const data = { ...event, state: 'OPEN', maxOrdersPerGuest: 50, pickupPlace: 'the bar', ...changes }
  await network.firestore.doc(eventPath(eventId)).set(withTimestamps(data))
  const [lead, barista] = await Promise.all(
    ['lead', 'barista'].map((role) => signInAs(network, { role, events: [eventId] })),
  )
  return { network, eventId, lead: lead ?? '', barista: barista ?? '' }
}

let guests = 0

/** The number of a guest whom no other test knows. */
export function newGuest(): string {
  guests += 1
  return `+4915551${String(guests).padStart(6, '0')}`
}

export function conversationOf(phone: string, ours = ourNumber): string {
  return `${ours};${phone}`
}

/** Writes an order as the bot does when a guest texts; gives its id. */
export async function orderByText(
  { network: { firestore }, eventId }: Bar,
  phone: string,
  changes: DocumentData = {},
): Promise<string> {
  const orderId = `SM${randomUUID().replaceAll('-', '')}`
  const key = { eventId, orderId }
  const batch = firestore.batch()
  batch.create(firestore.doc(orderPath(key)), {
    number: null,
    status: 'placed',
    itemId: 'flat-white',
    itemTitle: 'Flat White',
    modifiers: [],
    verbatim: 'flat white pls',
    language: 'en',
    channel: 'sms',
    guest: { name: '', digits: phone.slice(-3), isTexted: true },
    createdAt: FieldValue.serverTimestamp(),
    reminders: 0,
    revision: 0,
    ...changes,
  })
  const guest = { attendeeId: phone, conversationId: conversationOf(phone) }
  batch.create(firestore.doc(orderGuestPath(key)), guest)
  await batch.commit()
  return orderId
}

export async function readOrder({ network, eventId }: Bar, orderId: string): Promise<Order> {
  const snapshot = await network.firestore.doc(orderPath({ eventId, orderId })).get()
  return Order.parse(withMillis(snapshot.data()))
}

/** Waits until something is so of an order. @throws when it does not become so in time */
export async function whenOrder(bar: Bar, orderId: string, isSo: (order: Order) => boolean): Promise<Order> {
  async function look(): Promise<Order | undefined> {
    const order = await readOrder(bar, orderId)
    return isSo(order) ? order : undefined
  }
  const order = await waitUntil(look, { timeoutMs: 40_000 })
  if (order !== undefined) return order
  throw new Error(`Still not so: ${JSON.stringify(await readOrder(bar, orderId))}`)
}

/** An order that has got its number. */
export async function numberedOrder(bar: Bar, phone: string): Promise<string> {
  const orderId = await orderByText(bar, phone)
  await whenOrder(bar, orderId, ({ status, text }) => status === 'queued' && text !== undefined)
  return orderId
}

/** One tap at the board. */
export function tap(
  { network, eventId, barista }: Bar,
  orderId: string,
  action: string,
  more: { terminal?: number; tapId?: string; revision?: number } = {},
) {
  return call(network, 'changeOrder', { eventId, orderId, action, tapId: randomUUID(), ...more }, barista)
}

/** The ids of the texts that a guest got from one of our numbers, in the order of their ids. */
export async function textsTo({ firestore }: Network, phone: string, ours = ourNumber): Promise<string[]> {
  const path = conversationMessagePath({ conversationId: conversationOf(phone, ours), messageId: 'any' })
  const { docs } = await firestore.collection(path.slice(0, path.lastIndexOf('/'))).get()
  return docs.map(({ id }) => id)
}

export async function ordersOf({ network, eventId }: Bar): Promise<Order[]> {
  const { docs } = await network.firestore.collection(ordersPath(eventId)).get()
  return docs.map((snapshot) => Order.parse(withMillis(snapshot.data())))
}

/** A moment so many ms ago, as Firestore has it. */
export function ago(ms: number): Timestamp {
  return Timestamp.fromMillis(Date.now() - ms)
}
