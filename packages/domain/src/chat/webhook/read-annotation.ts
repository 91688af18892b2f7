import type { InboundContent } from './inbound-content.ts'
import { fieldsOf, isObject, textOf } from './read-json.ts'
import { readProviderId } from './read-provider-id.ts'

/** A reaction, an edit or a revoke; null when it does not say of which message. */
export function readAnnotation(type: 'reaction' | 'edit' | 'revoke', inner: unknown): InboundContent | null {
  if (!isObject(inner)) return null
  const targetMessageId = readProviderId(inner['message_id'] ?? inner['original_message_id'])
  if (targetMessageId === null) return null
  switch (type) {
    case 'reaction': {
      // No emoji, or an empty one: the reaction was taken back.
      const emoji = textOf(inner['emoji'], 64)
      return { type, message: emoji, payload: { targetMessageId, emoji } }
    }
    case 'edit':
      return { type, message: newText(inner['message']), payload: { targetMessageId } }
    case 'revoke':
      return { type, message: '', payload: { targetMessageId } }
  }
}

/** The edited message stands inside as a whole: its text, or the caption of its file. */
function newText(message: unknown): string {
  const edited = fieldsOf(message)
  const { body, caption } = fieldsOf(edited[textOf(edited['type'], 40)])
  return textOf(body ?? caption, 60_000)
}
