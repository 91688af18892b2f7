import * as z from 'zod'
import type { Network } from '../network/network.ts'

const password = 'a-long-password'
const SignedIn = z.object({ idToken: z.string() })

/** An answer that is none of success; `status` is its HTTP status. */
export class Refused extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Makes somebody with these custom claims and signs them in; gives their ID token. */
export async function signIn({ auth, ports }: Network, uid: string, claims: object): Promise<string> {
  const email = `${uid}@rehearsal.example`
  await auth.createUser({ uid, email, password })
  await auth.setCustomUserClaims(uid, claims)
  const url = `http://127.0.0.1:${ports.auth}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=demo`
  return SignedIn.parse(await post(url, { email, password, returnSecureToken: true })).idToken
}

/** Posts JSON and gives the JSON that comes back. @throws Refused for anything but success */
export async function post(url: string, body: unknown, idToken?: string): Promise<unknown> {
  const headers = {
    'content-type': 'application/json',
    ...(idToken === undefined ? {} : { authorization: `Bearer ${idToken}` }),
  }
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok)
    throw new Refused(
      answer.status,
      `${new URL(url).pathname} answered ${answer.status}: ${await answer.text()}`,
    )
  return answer.json()
}
