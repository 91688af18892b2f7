import { fieldsOf, listOf, textOf, type Fields } from './read-json.ts'
import { readMessageUpdate } from './read-message-update.ts'
import { readStatusUpdate } from './read-status-update.ts'
import type { WhatsappUpdate } from './whatsapp-update.ts'

/** What a webhook's body holds: what we understood, in its order, and the items that we did not. */
export interface WebhookContents {
  updates: WhatsappUpdate[]
  unreadable: UnreadableItem[]
}

/** An item without an id or an author, as WhatsApp gave it. */
export interface UnreadableItem {
  kind: 'status' | 'message'
  phoneNumberId: string
  item: unknown
}

/**
 * Reads any JSON as the body of a WhatsApp webhook: all entries, all changes, all messages and statuses. Each item is
 * read by itself, so that a damaged one keeps no other from being read; a change without any is one `other` update.
 * @param receivedAt epoch ms, for items that do not say when they happened
 */
export function readWhatsappWebhook(body: unknown, receivedAt: number): WebhookContents {
  const contents: WebhookContents = { updates: [], unreadable: [] }
  for (const entry of listOf(fieldsOf(body)['entry'])) {
    for (const change of listOf(fieldsOf(entry)['changes']))
      readChange(fieldsOf(change), receivedAt, contents)
  }
  return contents
}

function readChange({ field, value }: Fields, receivedAt: number, contents: WebhookContents): void {
  const fields = fieldsOf(value)
  // Other fields (`standby`, `history`, …) may hold messages too, but those are not said to us.
  const isOurs = field === undefined || field === 'messages'
  const messages = isOurs ? listOf(fields['messages']) : []
  const statuses = isOurs ? listOf(fields['statuses']) : []
  if (messages.length + statuses.length === 0) {
    contents.updates.push({ kind: 'other', field: textOf(field, 100) || 'unknown' })
    return
  }
  const { phone_number_id } = fieldsOf(fields['metadata'])
  const phoneNumberId = textOf(phone_number_id, 100)
  for (const item of messages) {
    const update = readMessageUpdate(item, fields, phoneNumberId, receivedAt)
    if (update === null) contents.unreadable.push({ kind: 'message', phoneNumberId, item })
    else contents.updates.push(update)
  }
  for (const item of statuses) {
    const update = readStatusUpdate(item, phoneNumberId, receivedAt)
    if (update === null) contents.unreadable.push({ kind: 'status', phoneNumberId, item })
    else contents.updates.push(update)
  }
}
