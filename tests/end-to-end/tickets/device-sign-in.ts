import * as z from 'zod'
import type { Network } from '../../../local/network/network.ts'
import { projectId } from '../../../local/network/network-settings.ts'

const SignedIn = z.object({ idToken: z.string(), refreshToken: z.string() })
const Refreshed = z.object({ id_token: z.string() })

/** Signs in with a custom token, as the web client does. */
export async function signInWithToken({ ports }: Network, token: string): Promise<z.infer<typeof SignedIn>> {
  const url = `http://127.0.0.1:${ports.auth}/identitytoolkit.googleapis.com/v1/accounts:signInWithCustomToken?key=demo`
  return SignedIn.parse(await (await post(url, { token, returnSecureToken: true })).json())
}

/** A fresh ID token; null when the sign-in was ended. */
export async function refresh({ ports }: Network, refreshToken: string): Promise<string | null> {
  const url = `http://127.0.0.1:${ports.auth}/securetoken.googleapis.com/v1/token?key=demo`
  const answer = await post(url, { grant_type: 'refresh_token', refresh_token: refreshToken })
  return answer.ok ? Refreshed.parse(await answer.json()).id_token : null
}

/** Whether the rules let somebody read a document. */
export async function mayRead({ ports }: Network, path: string, idToken: string): Promise<boolean> {
  const url = `http://127.0.0.1:${ports.firestore}/v1/projects/${projectId}/databases/(default)/documents/${path}`
  const { status } = await fetch(url, { headers: { authorization: `Bearer ${idToken}` } })
  return status === 200
}

function post(url: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
}

/** The claims of an ID token. */
export function claimsOf(idToken: string): unknown {
  return JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString())
}
