import { randomBytes } from 'node:crypto'
import type { Network } from '../../local/network/network.ts'
import { serviceAccount } from '../../local/network/network-settings.ts'
import { acme } from './test-leases.ts'

/** A new message id in WhatsApp's manner; the `/` and `=` of its alphabet included. */
export function newWamid(): string {
  return `wamid.${randomBytes(24).toString('base64')}/=`
}

/** The body of a webhook that brings these messages to one of our numbers. `beside` is what stands next to them. */
export function bodyOf(
  messages: object[],
  beside: object = {},
  phoneNumberId: string = acme.whatsapp.phoneNumberId,
): { object: string; entry: object[] } {
  const metadata = { display_phone_number: '447700900100', phone_number_id: phoneNumberId }
  const value = { messaging_product: 'whatsapp', metadata, ...beside, messages }
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: '1', changes: [{ field: 'messages', value }] }],
  }
}

/** A text as WhatsApp reports it, from a number in E.164. `changes` replace or add fields. */
export function textFrom(
  number: string,
  body: string,
  changes: object = {},
): { id: string; [field: string]: unknown } {
  const timestamp = String(Math.floor(Date.now() / 1000))
  return { from: number.slice(1), id: newWamid(), timestamp, type: 'text', text: { body }, ...changes }
}

/** Posts a webhook's body to queue-service as Cloud Tasks does; gives the HTTP status. */
export async function deliver(network: Network, body: unknown, retryCount = 0): Promise<number> {
  return post(network, '/webhook-listeners/whatsapp', body, retryCount)
}

/** Posts a task to queue-service as Cloud Tasks does; gives the HTTP status. */
export async function post(
  { cloudTasks, queueService: { url } }: Network,
  path: string,
  body: unknown,
  retryCount = 0,
): Promise<number> {
  const token = await cloudTasks.signToken(serviceAccount, url)
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'x-cloudtasks-taskretrycount': String(retryCount),
  }
  return (await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).status
}
