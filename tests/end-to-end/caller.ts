import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import type { Network } from '../../local/network/network.ts'
import { projectId, region } from '../../local/network/network-settings.ts'

const SignedUp = z.object({ idToken: z.string() })
const CallableAnswer = z.object({
  result: z.unknown().optional(),
  error: z.object({ status: z.string(), message: z.string() }).optional(),
})

/** Signs a new person in with these claims; gives their ID token, as the Auth emulator signs it. */
export async function signInAs({ auth, ports }: Network, claims: object): Promise<string> {
  const email = `${randomUUID()}@desk.example`
  const { uid } = await auth.createUser({ email, password: 'a-long-password' })
  await auth.setCustomUserClaims(uid, claims)
  const url = `http://127.0.0.1:${ports.auth}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=demo`
  const body = JSON.stringify({ email, password: 'a-long-password', returnSecureToken: true })
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  return SignedUp.parse(await answer.json()).idToken
}

/** Calls a callable function over HTTP, as the web client does. */
export async function call(
  { ports }: Network,
  name: string,
  data: unknown,
  idToken?: string,
): Promise<z.infer<typeof CallableAnswer>> {
  const headers = {
    'content-type': 'application/json',
    ...(idToken === undefined ? {} : { authorization: `Bearer ${idToken}` }),
  }
  const url = `http://127.0.0.1:${ports.functions}/${projectId}/${region}/${name}`
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ data }) })
  return CallableAnswer.parse(await answer.json())
}
