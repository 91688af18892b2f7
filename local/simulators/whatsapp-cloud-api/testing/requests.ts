import { NORDVIK } from './numbers.ts'

export type Answer = { status: number; body: unknown; headers: Headers }

type PostOptions = { token?: string | null; path?: string; contentType?: string; raw?: string }

/** Posts to `/messages` of the first number (or to `path`); `raw` replaces the JSON text, `token: null` leaves the header out. */
export async function postMessage(
  simulator: { url: string },
  request: unknown,
  { token = 'nordvik-token', path, contentType = 'application/json', raw }: PostOptions = {},
): Promise<Answer> {
  const response = await fetch(simulator.url + (path ?? `/v25.0/${NORDVIK.phoneNumberId}/messages`), {
    method: 'POST',
    headers: { 'content-type': contentType, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: raw ?? JSON.stringify(request),
  })
  return { status: response.status, body: await response.json(), headers: response.headers }
}

/** A complete text request. */
export function textTo(to: string, body: string): Record<string, unknown> {
  return { messaging_product: 'whatsapp', recipient_type: 'individual', to, type: 'text', text: { body } }
}
