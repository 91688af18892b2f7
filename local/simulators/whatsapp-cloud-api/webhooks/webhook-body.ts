import { createHmac } from 'node:crypto'
import type { WebhookUpdate } from './webhook-update.ts'

/** The body of one post with all these updates, in Meta's envelope: an entry per account, a change per number and kind. */
export function webhookBody(updates: readonly WebhookUpdate[]): string {
  const accounts = Map.groupBy(updates, ({ wabaId }) => wabaId)
  const entry = [...accounts].map(([id, ofAccount]) => ({
    id,
    changes: [...Map.groupBy(ofAccount, changeKey).values()].map((ofChange) => ({
      value: changeValue(ofChange),
      field: 'messages',
    })),
  }))
  return escaped(JSON.stringify({ object: 'whatsapp_business_account', entry }))
}

/** `X-Hub-Signature-256` of a body: HMAC-SHA256 with the app secret over its bytes. */
export function signatureOf(body: string, appSecret: string): string {
  return `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`
}

function changeKey({ metadata, kind }: WebhookUpdate): string {
  return `${metadata.phone_number_id} ${kind}`
}

function changeValue(updates: readonly WebhookUpdate[]): Record<string, unknown> {
  const [first] = updates
  const contacts = new Map(
    updates.flatMap(({ contact }) => (contact ? [[JSON.stringify(contact), contact] as const] : [])),
  )
  return {
    messaging_product: 'whatsapp',
    metadata: first?.metadata,
    ...(contacts.size === 0 ? {} : { contacts: [...contacts.values()] }),
    [first?.kind ?? 'statuses']: updates.map(({ item }) => item),
  }
}

/** Meta writes every character outside ASCII as `\uXXXX` in lower case and every slash as `\/`, and signs that. */
function escaped(json: string): string {
  return json
    .replaceAll('/', '\\/')
    .replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
