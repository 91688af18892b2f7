import { signatureOf } from './webhook-body.ts'
import type { WebhookAddress } from './webhook-address.ts'

const TIMEOUT_MS = 20_000

/** Posts one signed body; gives the HTTP status, or null when there was no answer. Only 200 counts as taken. */
export async function postWebhook(
  address: WebhookAddress,
  body: string,
  signal: AbortSignal,
): Promise<number | null> {
  try {
    const response = await fetch(address.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'facebookexternalua',
        'x-hub-signature-256': signatureOf(body, address.appSecret),
      },
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    })
    await response.arrayBuffer()
    return response.status
  } catch {
    return null
  }
}
