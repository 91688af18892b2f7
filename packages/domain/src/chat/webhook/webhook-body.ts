import { isObject, type Fields } from './read-json.ts'

/** The envelope of what WhatsApp posts (Cloud API, "Webhooks"): everything inside is read later, item by item. */
export type WebhookBody = Fields & { object: 'whatsapp_business_account'; entry: unknown[] }

export function isWebhookBody(value: unknown): value is WebhookBody {
  return isObject(value) && value['object'] === 'whatsapp_business_account' && Array.isArray(value['entry'])
}
