import { randomUUID } from 'node:crypto'
import { FieldValue, type DocumentData } from 'firebase-admin/firestore'
import {
  devicePath,
  staffPath,
  tablesPath,
  ticketPath,
  ticketsPath,
  venuePath,
  venuePresencePath,
} from '@relaydesk/domain/documents/paths.ts'
import { CommandAnswer } from '@relaydesk/domain/tickets/requests.ts'
import { Table, Ticket } from '@relaydesk/domain/tickets/ticket.ts'
import { Venue } from '@relaydesk/domain/tickets/venue.ts'
import { withMillis, withTimestamps } from '@relaydesk/store/stored-times.ts'
import type { Network } from '../../../local/network/network.ts'
import { waitUntil } from '../../../local/network/wait-until.ts'
import { demoTwilioSenders } from '../../../local/seed/demo-twilio-senders.ts'
import { call, signInAs } from '../caller.ts'

/** From which visitors are texted: no event takes orders there. */
export const hallNumber = demoTwilioSenders.helpDesk[0].address

/** Somebody who is signed in. */
export interface Person {
  uid: string
  token: string
}

/** A venue that takes tickets, with its kiosk and somebody in charge. */
export interface Hall {
  network: Network
  venueId: string
  lead: Person
  kiosk: Person
}

/** Opens a new venue; `changes` replace or add fields. */
export async function openHall(network: Network, changes: DocumentData = {}): Promise<Hall> {
  const venueId = `hall-${randomUUID()}`
  const venue = Venue.parse({
    name: 'Town Hall',
    state: 'OPEN',
    sender: hallNumber,
    noShowAfterSeconds: 0,
    createdAt: Date.now(),
  })
  await network.firestore.doc(venuePath(venueId)).set(withTimestamps({ ...venue, ...changes }))
  const lead = await signIn(network, { role: 'lead', venues: [venueId] })
  const kiosk = await signIn(network, { role: 'kiosk', venues: [venueId] })
  const device = {
    kind: 'kiosk',
    name: 'At the door',
    createdBy: lead.uid,
    createdAt: Date.now(),
    revokedAt: null,
  }
  await network.firestore.doc(devicePath(venueId, kiosk.uid)).set(withTimestamps(device))
  return { network, venueId, lead, kiosk }
}

export async function signIn(network: Network, claims: object): Promise<Person> {
  const token = await signInAs(network, claims)
  const { uid } = await network.auth.verifyIdToken(token)
  return { uid, token }
}

/** Somebody of the staff, with a name, at a table. */
export async function clerkAt(hall: Hall, table: number, displayName = `Clerk ${table}`): Promise<Person> {
  const { network, venueId } = hall
  const clerk = await signIn(network, { role: 'clerk', venues: [venueId] })
  await network.firestore.doc(staffPath(clerk.uid)).set({ displayName, venues: [venueId], role: 'clerk' })
  await network.firestore
    .doc(venuePresencePath(venueId, clerk.uid))
    .set({ seenAt: FieldValue.serverTimestamp() })
  await command(hall, clerk, 'pick', { table })
  return clerk
}

/** One command of somebody of the staff; `more` may say its id. @throws when it was refused altogether */
export async function command(
  { network, venueId }: Hall,
  { token }: Person,
  action: string,
  more: { table?: number; ticketId?: string; commandId?: string } = {},
): Promise<CommandAnswer> {
  const asked = { venueId, commandId: randomUUID(), action, ...more }
  const { result, error } = await call(network, 'commandTable', asked, token)
  if (error !== undefined) throw new Error(`${error.status}: ${error.message}`)
  return CommandAnswer.parse(result)
}

/** Takes a ticket as the kiosk does; gives its id. */
export async function takeTicket(
  { network: { firestore }, venueId, kiosk }: Hall,
  changes: DocumentData = {},
): Promise<string> {
  const ticketId = randomUUID()
  await firestore.doc(ticketPath({ venueId, ticketId })).create({
    number: null,
    status: 'placed',
    email: `${ticketId}@visitor.example`,
    name: 'Ana Prata',
    language: 'en',
    source: 'kiosk',
    createdBy: kiosk.uid,
    createdAt: FieldValue.serverTimestamp(),
    ...changes,
  })
  return ticketId
}

export async function readTicket({ network, venueId }: Hall, ticketId: string): Promise<Ticket> {
  const snapshot = await network.firestore.doc(ticketPath({ venueId, ticketId })).get()
  return Ticket.parse(withMillis(snapshot.data()))
}

/** Waits until something is so of a ticket. @throws when it does not become so in time */
export async function whenTicket(
  hall: Hall,
  ticketId: string,
  isSo: (ticket: Ticket) => boolean,
): Promise<Ticket> {
  async function look(): Promise<Ticket | undefined> {
    const ticket = await readTicket(hall, ticketId)
    return isSo(ticket) ? ticket : undefined
  }
  const ticket = await waitUntil(look, { timeoutMs: 30_000, everyMs: 50 })
  if (ticket !== undefined) return ticket
  throw new Error(`Still not so: ${JSON.stringify(await readTicket(hall, ticketId))}`)
}

/** A ticket that has got its number. */
export async function numberedTicket(hall: Hall, changes: DocumentData = {}): Promise<string> {
  const ticketId = await takeTicket(hall, changes)
  await whenTicket(hall, ticketId, ({ status }) => status !== 'placed')
  return ticketId
}

export async function ticketsOf({ network, venueId }: Hall): Promise<Map<string, Ticket>> {
  const { docs } = await network.firestore.collection(ticketsPath(venueId)).get()
  return new Map(docs.map((snapshot) => [snapshot.id, Ticket.parse(withMillis(snapshot.data()))]))
}

export async function tablesOf({ network, venueId }: Hall): Promise<Map<number, Table>> {
  const { docs } = await network.firestore.collection(tablesPath(venueId)).get()
  return new Map(docs.map((snapshot) => [Number(snapshot.id), Table.parse(withMillis(snapshot.data()))]))
}
