import type { InboundContent } from './inbound-content.ts'
import { readAnnotation } from './read-annotation.ts'
import { readInboundContacts } from './read-inbound-contacts.ts'
import { readInboundLocation } from './read-inbound-location.ts'
import { readInboundMedia } from './read-inbound-media.ts'
import { readInboundOrder } from './read-inbound-order.ts'
import { readInboundReply } from './read-inbound-reply.ts'
import { readErrors } from './read-errors.ts'
import { fieldsOf, isObject, present, textOf, type Fields } from './read-json.ts'
import { readUserId } from './read-author.ts'

/** As much of a text as one document holds beside everything else; WhatsApp's own limit is 4,096 characters. */
const longestText = 60_000

/**
 * What a message says. A type that we do not know, or one whose inner object is missing or damaged, is `unsupported`
 * under its own name: it is shown as such, and never dropped.
 * @param errorsBeside errors that stand beside the message, for one that has none of its own
 */
export function readInboundContent(message: Fields, errorsBeside?: unknown): InboundContent {
  const type = typeOf(message)
  return readKnown(type, message) ?? unsupported(type, message, errorsBeside)
}

/** Some senders leave the type out; the one inner object tells it as well. */
function typeOf(message: Fields): string {
  const type = textOf(message['type'], 100)
  if (type !== '') return type
  const around = ['context', 'referral', 'identity', 'errors', 'metadata']
  return Object.keys(message).find((name) => isObject(message[name]) && !around.includes(name)) ?? 'unknown'
}

function readKnown(type: string, message: Fields): InboundContent | null {
  const inner = message[type]
  switch (type) {
    case 'text':
      return readText(inner)
    case 'image':
    case 'video':
    case 'audio':
    case 'voice':
    case 'document':
    case 'sticker':
      return readInboundMedia(type, inner)
    case 'location':
      return readInboundLocation(inner)
    case 'contacts':
      return readInboundContacts(inner)
    case 'button':
      return readButton(inner)
    case 'interactive':
      return readInboundReply(inner)
    case 'order':
      return readInboundOrder(inner)
    case 'reaction':
    case 'edit':
    case 'revoke':
      return readAnnotation(type, inner)
    case 'system':
      return readSystem(inner)
    default:
      return null
  }
}

function readText(text: unknown): InboundContent | null {
  const { body } = fieldsOf(text)
  return typeof body === 'string' ? { type: 'text', message: textOf(body, longestText) } : null
}

function readButton(button: unknown): InboundContent | null {
  if (!isObject(button)) return null
  const payload = textOf(button['payload'])
  return { type: 'button', message: textOf(button['text']) || payload, payload: { payload } }
}

/** News about the person: another number (`wa_id`, before v12 `new_wa_id`), another user id, another phone. */
function readSystem(system: unknown): InboundContent | null {
  if (!isObject(system)) return null
  const digits = textOf(system['wa_id'] ?? system['new_wa_id'], 40).replace(/^\+/, '')
  const newUserId = readUserId(system['user_id'])
  const payload = {
    kind: textOf(system['type'], 100) || 'unknown',
    ...(/^\d{3,20}$/.test(digits) ? { newNumber: `+${digits}` } : {}),
    ...(newUserId === undefined ? {} : { newUserId }),
  }
  return { type: 'system', message: textOf(system['body']), payload }
}

function unsupported(type: string, message: Fields, errorsBeside: unknown): InboundContent {
  const own = readErrors(message['errors'])
  const [error] = own.length > 0 ? own : readErrors(errorsBeside)
  // WhatsApp says what it cannot show: `{type: 'unsupported', unsupported: {type: 'poll_creation'}}`.
  const named = textOf(fieldsOf(message[type])['type'], 100)
  const kind = named === '' ? type : named
  return {
    type: 'unsupported',
    message: '',
    payload: {
      kind,
      ...(error === undefined ? {} : { errorCode: error.code }),
      ...present({ details: error?.details ?? '' }),
    },
  }
}
