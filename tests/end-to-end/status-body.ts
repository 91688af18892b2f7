import { randomBytes } from 'node:crypto'
import { acme } from './test-leases.ts'

export type Status = 'sent' | 'delivered' | 'read' | 'played' | 'failed'

/** One status as WhatsApp reports it. `ours` is what we gave along with the send; `at` is epoch seconds. */
export function status(
  name: Status,
  whatsappMessageId: string,
  { ours, at, code = 131026 }: { ours?: string; at?: number; code?: number } = {},
): object {
  return {
    id: whatsappMessageId,
    status: name,
    timestamp: String(at ?? Math.floor(Date.now() / 1000)),
    recipient_id: '447700900482',
    ...(ours === undefined ? {} : { biz_opaque_callback_data: ours }),
    ...(name === 'failed' ? { errors: [{ code, title: 'An error', message: 'An error' }] } : {}),
  }
}

/** The body of a webhook with these statuses. */
export function statusBody(statuses: object[], phoneNumberId: string = acme.whatsapp.phoneNumberId): object {
  const metadata = { display_phone_number: '447700900100', phone_number_id: phoneNumberId }
  const value = { messaging_product: 'whatsapp', metadata, statuses }
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: '1', changes: [{ field: 'messages', value }] }],
  }
}

/** An id as WhatsApp gives them. */
export function someWamid(): string {
  return `wamid.${randomBytes(24).toString('base64')}`
}
