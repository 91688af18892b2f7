import * as z from 'zod'
import { ACCOUNT_SID, BAR, GUEST, TOKEN } from './account.ts'

export type Answer = { status: number; body: Record<string, unknown>; headers: Headers }

const Json = z.record(z.string(), z.unknown())

type Options = {
  method?: string
  token?: string | null
  body?: string | URLSearchParams
  headers?: Record<string, string>
}

/** Asks the API under its own path, with the account's password unless told otherwise (`null`: without one). */
export async function ask(
  simulator: { url: string },
  path: string,
  { method = 'GET', token = TOKEN, body, headers = {} }: Options = {},
): Promise<Answer> {
  const password = Buffer.from(`${ACCOUNT_SID}:${token}`).toString('base64')
  const response = await fetch(simulator.url + path, {
    method,
    headers: { ...(token === null ? {} : { authorization: `Basic ${password}` }), ...headers },
    ...(body === undefined ? {} : { body }),
  })
  return { status: response.status, body: Json.parse(await response.json()), headers: response.headers }
}

export const MESSAGES = `/2010-04-01/Accounts/${ACCOUNT_SID}/Messages.json`

/** Creates a message, from the bar to the guest unless told otherwise. Several values of one parameter are a list. */
export function create(
  simulator: { url: string },
  params: Record<string, string | string[]> = {},
  options: Options = {},
): Promise<Answer> {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...usual(params), ...params }))
    for (const one of [value].flat()) form.append(name, one)
  return ask(simulator, MESSAGES, { method: 'POST', body: form, ...options })
}

function usual(params: Record<string, unknown>): Record<string, string> {
  const from = 'From' in params || 'MessagingServiceSid' in params ? {} : { From: BAR }
  const words = 'ContentSid' in params || 'MediaUrl' in params ? {} : { Body: 'Hello' }
  return { To: GUEST, ...from, ...words }
}
