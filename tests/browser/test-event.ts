import { randomUUID } from 'node:crypto'
import { eventPath, orderGuestPath, orderPath, publicBoardPath } from '@relaydesk/domain/documents/paths.ts'
import type { OrderEvent } from '@relaydesk/domain/orders/event.ts'
import { eventIdOf } from '@relaydesk/domain/orders/event-id.ts'
import { newEvent } from '@relaydesk/domain/orders/new-event.ts'
import type { OrderStatus } from '@relaydesk/domain/orders/order.ts'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import type { Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { demoPassword } from '../../local/seed/demo-people.ts'
import type { Person, Seat } from './browser.ts'
import { openAs } from './signed-in.ts'

/** An event of one test alone, and the e-mail of a lead who runs it and no other. */
export interface TestEvent {
  eventId: string
  name: string
  leadEmail: string
}

/** An open event with the menu that every new one has. */
export async function newTestEvent(
  network: Network,
  name: string,
  changes: Partial<OrderEvent> = {},
): Promise<TestEvent> {
  const eventId = eventIdOf(name)
  const event = { ...newEvent(name, 'Europe/Berlin', 0), state: 'OPEN' as const, ...changes }
  await network.firestore
    .doc(eventPath(eventId))
    .set({ ...event, createdAt: Timestamp.fromMillis(Date.now()) })
  return { eventId, name, leadEmail: await newLead(network, [eventId]) }
}

/** Somebody who runs these events; gives their e-mail. */
export async function newLead({ auth }: Network, events: readonly string[]): Promise<string> {
  const uid = `lead-${randomUUID()}`
  const email = `${uid}@events.example`
  await auth.createUser({ uid, email, password: demoPassword, displayName: 'Lena Leitner' })
  await auth.setCustomUserClaims(uid, { role: 'lead', leases: [], events: [...events], venues: [] })
  return email
}

/** A lead at the page of their event; `search` picks another page of it, e.g. `?tab=stats`. */
export async function openEvent(
  network: Network,
  { eventId, name, leadEmail }: TestEvent,
  { search = '', ...seat }: Seat & { search?: string } = {},
): Promise<Person> {
  const person = await openAs(network, leadEmail, `/events/${eventId}${search}`, seat)
  await person.page.getByRole('heading', { name, exact: true }).waitFor()
  return person
}

/** An order as it stands after a while, without anything being sent about it. */
export async function newTestOrder(
  { firestore }: Network,
  { eventId }: TestEvent,
  order: { number: number; status: OrderStatus; itemTitle: string } & DocumentData,
): Promise<string> {
  const orderId = randomUUID()
  const { number } = order
  const at = Timestamp.fromMillis(Date.now() - 600_000)
  await firestore.doc(orderPath({ eventId, orderId })).set({
    itemId: eventIdOf(order.itemTitle),
    modifiers: [],
    verbatim: order.itemTitle,
    language: 'en',
    channel: 'sms',
    guest: { name: `Guest ${number}`, digits: String(200 + number), isTexted: true },
    createdAt: at,
    queuedAt: at,
    ...(['ready', 'delivered'].includes(order.status) && {
      readyAt: Timestamp.fromMillis(at.toMillis() + 240_000),
    }),
    reminders: 0,
    revision: 1,
    ...order,
  })
  const attendeeId = `+49155520${String(number).padStart(5, '0')}`
  const isTexted = order['guest'] === undefined
  await firestore.doc(orderGuestPath({ eventId, orderId })).set({
    attendeeId: isTexted ? attendeeId : null,
    conversationId: isTexted ? `+4915559000001;${attendeeId}` : null,
  })
  return orderId
}

export async function readEvent({ firestore }: Network, { eventId }: TestEvent): Promise<DocumentData> {
  return (await firestore.doc(eventPath(eventId)).get()).data() ?? {}
}

/** What everybody sees of an event. */
export async function readBoard({ firestore }: Network, { eventId }: TestEvent): Promise<DocumentData> {
  return (await firestore.doc(publicBoardPath(eventId)).get()).data() ?? {}
}

/** Fields of the menu's table, by the drink. */
export function drinkField(page: Page, label: string) {
  return page.getByRole('textbox', { name: label, exact: true })
}
