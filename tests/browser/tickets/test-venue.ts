import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { publicDisplayPath } from '@relaydesk/domain/documents/paths.ts'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { withTimestamps } from '@relaydesk/store/stored-times.ts'
import type { Network } from '../../../local/network/network.ts'
import { call } from '../../end-to-end/caller.ts'
import type { Hall } from '../../end-to-end/tickets/hall.ts'
import { openBrowser, type Person, type Seat } from '../browser.ts'

export const wall = { width: 1920, height: 1080 }
export const tablet = { width: 1280, height: 800 }

type Tables = PublicDisplay['tables']

/** A table as it stands on a display: a number that was called, `free`, or `closed`. */
export function table(at: number, what: number | 'free' | 'closed', calledAt = 0, calls = 1): Tables[number] {
  return typeof what === 'number'
    ? { table: at, isStaffed: true, number: what, calledAt, calls }
    : { table: at, isStaffed: what === 'free', number: null, calledAt: null, calls: 0 }
}

/** A display that nobody but the test writes, of a venue that does not exist; gives the venue's id. */
export async function showDisplay(network: Network, change: Partial<PublicDisplay> = {}): Promise<string> {
  const venueId = `venue-${randomUUID()}`
  await changeDisplay(network, venueId, {
    name: 'IT Help Desk, Building C',
    state: 'OPEN',
    timeZone: 'Europe/Berlin',
    language: 'en',
    emailEndings: ['nordvik.example'],
    closesAt: null,
    opensAt: null,
    tables: [],
    newest: null,
    waiting: [],
    waitingCount: 0,
    minutes: null,
    resetAt: null,
    ...change,
  })
  return venueId
}

/** `newest` is the newest of the tables, if they are changed. */
export async function changeDisplay(
  { firestore }: Network,
  venueId: string,
  change: Partial<PublicDisplay>,
): Promise<void> {
  const data = {
    updatedAt: Date.now(),
    ...(change.tables !== undefined && { newest: newestOf(change.tables) }),
    ...(change.waiting !== undefined && { waitingCount: change.waiting.length }),
    ...change,
  }
  await firestore.doc(publicDisplayPath(venueId)).set(withTimestamps(data), { merge: true })
}

function newestOf(tables: Tables): PublicDisplay['newest'] {
  const calls = tables.flatMap(({ table: at, number, calledAt, calls: times }) =>
    number === null ? [] : [{ table: at, number, calledAt: calledAt ?? 0, calls: times }],
  )
  return calls.toSorted((one, other) => other.calledAt - one.calledAt)[0] ?? null
}

/** A page that everybody may see, in a browser in which nobody ever signed in. */
export async function openPublic(
  { urls }: Network,
  path: string,
  seat: Seat = { viewport: wall },
): Promise<Person> {
  const person = await openBrowser(seat)
  await person.page.goto(urls.web + path)
  return person
}

const Made = z.object({ deviceId: z.string(), code: z.string() })

/** A new device of a venue, and the code with which it joins. */
export async function makeDevice(
  { network, venueId, lead }: Hall,
  kind: 'kiosk' | 'display',
): Promise<z.infer<typeof Made>> {
  const device = { venueId, kind, name: 'At the door' }
  return Made.parse((await call(network, 'createDevice', device, lead.token)).result)
}

/** A device of a venue, in a browser that joined with its code. `prepare` comes before its first page. */
export async function joinVenue(
  hall: Hall,
  kind: 'kiosk' | 'display',
  seat: Seat,
  prepare: (person: Person) => Promise<void> = async () => undefined,
): Promise<Person & { deviceId: string }> {
  const { deviceId, code } = await makeDevice(hall, kind)
  const person = await openBrowser(seat)
  await prepare(person)
  await person.page.goto(`${hall.network.urls.web}/join`)
  await person.page.getByLabel('Code').fill(code.toLowerCase())
  await person.page.getByRole('button', { name: 'Join' }).click()
  await person.page.waitForURL(`**/venues/${hall.venueId}/${kind}`)
  return { ...person, deviceId }
}

/** A kiosk with its first screen before it. */
export async function openTicketKiosk(
  hall: Hall,
  seat: Seat = { viewport: tablet, hasTouch: true },
  prepare?: (person: Person) => Promise<void>,
): Promise<Person & { deviceId: string }> {
  const kiosk = await joinVenue(hall, 'kiosk', seat, prepare)
  await kiosk.page.getByRole('button', { name: 'English' }).waitFor()
  return kiosk
}
