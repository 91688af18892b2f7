import { createHmac } from 'node:crypto'
import type { Network } from '../../local/network/network.ts'
import { projectId, region } from '../../local/network/network-settings.ts'
import { demoWebhookSecrets } from '../../local/network/webhook-secrets.ts'
import type { TestEnquiry } from './desk.ts'
import { bodyOf, textFrom } from './webhook-body.ts'

/** Where the function listens without hosting before it. */
export function webhookUrl({ ports }: Network): string {
  return `http://127.0.0.1:${ports.functions}/${projectId}/${region}/whatsappWebhook`
}

/** `X-Hub-Signature-256` as WhatsApp makes it over these bytes. */
export function sign(body: Buffer | string, secret = demoWebhookSecrets.WHATSAPP_APP_SECRET): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

/** Posts these bytes with this signature, which is the right one unless told otherwise; gives the HTTP status. */
export async function postWebhook(
  url: string,
  body: string,
  headers: Record<string, string> = { 'x-hub-signature-256': sign(body) },
): Promise<number> {
  const all = { 'content-type': 'application/json', ...headers }
  const answer = await fetch(url, { method: 'POST', headers: all, body })
  await answer.arrayBuffer()
  return answer.status
}

/** The bytes of a webhook in which the driver of an enquiry writes these texts. */
export function driverWrites({ mobileNumber }: TestEnquiry, texts: string[]): string {
  return JSON.stringify(bodyOf(texts.map((text) => textFrom(mobileNumber, text))))
}

/** The same JSON as WhatsApp writes it: everything that is not ASCII as `\uXXXX`. */
export function escapeUnicode(json: string): string {
  return json.replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
