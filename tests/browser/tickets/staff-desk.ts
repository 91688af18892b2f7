import { randomUUID } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'
import { staffPath } from '@relaydesk/domain/documents/paths.ts'
import { demoPassword } from '../../../local/seed/demo-people.ts'
import type { Hall } from '../../end-to-end/tickets/hall.ts'
import type { Person, Seat } from '../browser.ts'
import { openAs } from '../signed-in.ts'

/** Somebody who works at a venue, and signs in with an e-mail. */
export interface Clerk {
  uid: string
  email: string
  name: string
}

/** Somebody new at a venue; a clerk unless said otherwise. */
export async function newClerk(
  { network, venueId }: Pick<Hall, 'network' | 'venueId'>,
  name = 'Ida Sørensen',
  role: 'clerk' | 'lead' = 'clerk',
): Promise<Clerk> {
  const uid = `${role}-${randomUUID()}`
  const email = `${uid}@hall.example`
  await network.auth.createUser({ uid, email, password: demoPassword, displayName: name })
  await network.auth.setCustomUserClaims(uid, { role, leases: [], events: [], venues: [venueId] })
  await network.firestore.doc(staffPath(uid)).set({ displayName: name, venues: [venueId], role })
  return { uid, email, name }
}

/** Somebody at a page of theirs, signed in. */
export async function openPage(
  { network }: Pick<Hall, 'network'>,
  { email }: Pick<Clerk, 'email'>,
  path: string,
  seat: Seat = {},
): Promise<Person> {
  return openAs(network, email, path, seat)
}

/** A clerk before the tables of a venue. */
export async function openTables(hall: Hall, clerk: Clerk, seat: Seat = {}): Promise<Person> {
  const person = await openPage(hall, clerk, `/venues/${hall.venueId}/staff`, seat)
  await person.page.getByRole('heading', { level: 1 }).waitFor()
  return person
}

/** A clerk at a table of theirs. */
export async function openTable(hall: Hall, clerk: Clerk, table: number, seat: Seat = {}): Promise<Person> {
  const person = await openTables(hall, clerk, seat)
  await person.page.getByRole('button', { name: `Pick table ${table}`, exact: true }).click()
  await person.page.getByRole('heading', { name: `Table ${table}`, exact: true }).waitFor()
  return person
}

/** The row of somebody who waits. */
export function rowOf(page: Page, number: number): Locator {
  return page.locator(`[data-ticket="${number}"]`)
}

/** The number of the ticket at the own table, as it stands there. */
export function held(page: Page, number: number): Locator {
  return page.locator(`[data-held="${number}"]`)
}

/** The numbers of those who wait, as they stand there. */
export async function queue(page: Page): Promise<number[]> {
  const rows = page.locator('[data-ticket]')
  return await rows.evaluateAll((all) => all.map((row) => Number(row.getAttribute('data-ticket'))))
}

/** Everything that the page asks of `commandTable` goes through `pass`. */
export async function onCommand(
  page: Page,
  pass: (route: Parameters<Parameters<Page['route']>[1]>[0]) => Promise<void>,
): Promise<void> {
  await page.route(/\/commandTable$/, pass)
}

/** Accepts who is next, which is this number. */
export async function acceptNext(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: 'Accept next' }).click()
  await held(page, number).waitFor()
}
