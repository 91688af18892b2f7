import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { staffPath } from '@relaydesk/domain/documents/paths.ts'
import { call } from '../caller.ts'
import { signIn, type Hall, type Person } from './hall.ts'
import { connect, type SocketClient } from './socket-client.ts'

/** What gives a token for the text protocol. */
export const Token = z.object({ token: z.string() })

/** Somebody of the staff with a token for the text protocol. */
export interface SocketPerson extends Person {
  socketToken: string
}

/** Makes somebody who works at the hall. */
export async function newClerk({ network, venueId }: Hall, displayName: string): Promise<SocketPerson> {
  const person = await signIn(network, { role: 'clerk', venues: [venueId] })
  const mirror = { displayName, role: 'clerk', venues: [venueId] }
  await network.firestore.doc(staffPath(person.uid)).set(mirror)
  const { result } = await call(network, 'createStaffToken', { venueId }, person.token)
  return { ...person, socketToken: Token.parse(result).token }
}

/** Somebody at a table, by socket. */
export async function clerkBySocket(
  hall: Hall,
  table: number,
  displayName = `Clerk ${table}`,
): Promise<{ person: SocketPerson; client: SocketClient }> {
  const person = await newClerk(hall, displayName)
  const client = await connect(hall, 'staff')
  const answer = await client.ask(`pick ${table} ${person.socketToken}`)
  if (answer !== `success pick ${table}`) throw new Error(answer)
  return { person, client }
}

/** The hall's kiosk, by socket. */
export async function kioskBySocket(hall: Hall): Promise<SocketClient> {
  const { network, venueId, kiosk, lead } = hall
  const asked = { venueId, deviceId: kiosk.uid }
  const { token } = Token.parse((await call(network, 'createKioskToken', asked, lead.token)).result)
  return connect(hall, 'kiosk', token)
}

/** An address that no other test knows. */
export function newEmail(): string {
  return `${randomUUID().slice(0, 8)}@visitor.example`
}

const Taken = z.object({
  id: z.number(),
  email: z.string(),
  name: z.string(),
  staff: z.string(),
  start: z.string(),
  end: z.string(),
})

/** The ticket in a frame such as `success new {…}`, `new {…}` or `claimed {…}`. */
export function ticketIn(frame: string): z.infer<typeof Taken> {
  return Taken.parse(JSON.parse(frame.slice(frame.indexOf('{'))))
}
