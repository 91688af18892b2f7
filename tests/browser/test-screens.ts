import { randomUUID } from 'node:crypto'
import type { DocumentData } from 'firebase-admin/firestore'
import { publicBoardPath } from '@relaydesk/domain/documents/paths.ts'
import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import { withTimestamps } from '@relaydesk/store/stored-times.ts'
import type { Network } from '../../local/network/network.ts'
import { openBar, type Bar } from '../end-to-end/bar.ts'
import { openBrowser, type Person, type Seat } from './browser.ts'
import { fillSignIn } from './signed-in.ts'

export const wall = { width: 1920, height: 1080 }
export const tablet = { width: 1280, height: 800 }

const drinks = [
  ['flat-white', 'Flat White', 'Double espresso, silky milk'],
  ['espresso', 'Espresso', 'Short and strong'],
  ['cortado', 'Cortado', 'Espresso, as much warm milk'],
] as const

/** What the bars of these tests have. */
export const barMenu: PublicBoard['menu'] = drinks.map(([id, title, description]) => ({
  id,
  title,
  description,
  isOn: true,
}))

const modifiers: PublicBoard['modifiers'] = [
  { id: 'oat-milk', title: 'Oat milk', kind: 'milk' },
  { id: 'soy-milk', title: 'Soy milk', kind: 'milk' },
  { id: 'extra-shot', title: 'Extra shot', kind: 'extra' },
]

/** A board that nobody but the test writes, under an event that does not exist; gives the event's id. */
export async function showBoard(network: Network, change: Partial<PublicBoard> = {}): Promise<string> {
  const eventId = `board-${randomUUID()}`
  await changeBoard(network, eventId, {
    name: 'DevConf Berlin',
    state: 'OPEN',
    mode: 'barista',
    menu: barMenu,
    modifiers,
    pickupPlace: 'Counter B',
    language: 'en',
    timeZone: 'Europe/Berlin',
    senders: ['+4915735984321', 'whatsapp:+447700900177', '+447700900177'],
    ready: [],
    making: [],
    waiting: 0,
    minutes: null,
    served: 0,
    offlineText: '',
    backAt: null,
    maxOrdersPerGuest: 4,
    limitPer: 'day',
    updatedAt: Date.now(),
    ...change,
  })
  return eventId
}

export async function changeBoard(
  { firestore }: Network,
  eventId: string,
  change: Partial<PublicBoard>,
): Promise<void> {
  const data = withTimestamps({ updatedAt: Date.now(), ...change })
  await firestore.doc(publicBoardPath(eventId)).set(data, { merge: true })
}

/** A bar with its servers behind it, whose board is shown. */
export async function openTestBar(network: Network, changes: DocumentData = {}): Promise<Bar> {
  const bar = await openBar(network, {
    name: 'DevConf Berlin',
    menu: barMenu,
    modifiers,
    pickupPlace: 'Counter B',
    ...changes,
  })
  await network.drain()
  return bar
}

/** What guests see of an event, in a browser in which nobody ever signed in. */
export async function openScreen(
  network: Network,
  eventId: string,
  screen: 'menu' | 'how-to-order',
  seat: Seat = { viewport: wall },
): Promise<Person> {
  const person = await openBrowser(seat)
  await person.page.goto(screenAddress(network, eventId, screen))
  return person
}

export function screenAddress({ urls }: Network, eventId: string, screen: string): string {
  return `${urls.web}/events/${eventId}/${screen}`
}

/** A kiosk of an event, signed in as a device. `prepare` comes before its first page. */
export async function openKiosk(
  network: Network,
  eventId: string,
  seat: Seat = { viewport: tablet, hasTouch: true },
  prepare: (person: Person) => Promise<void> = async () => undefined,
): Promise<Person> {
  const email = `kiosk-${randomUUID()}@events.example`
  const { uid } = await network.auth.createUser({ email, password: 'a-long-password' })
  await network.auth.setCustomUserClaims(uid, { role: 'kiosk', events: [eventId], device: 'kiosk-1' })
  const person = await openBrowser(seat)
  await prepare(person)
  await person.page.goto(`${network.urls.web}/sign-in`)
  await fillSignIn(person.page, email, 'a-long-password')
  await person.page.getByRole('heading', { name: 'What would you like?' }).waitFor()
  return person
}
