import type { DeliveryError } from '../delivery/delivery-error.ts'
import { OutboundMessage } from './conversation-message.ts'

/** A message that can be sent, or the sentence that says why it cannot. */
export type ReadOutbound = { message: OutboundMessage } | { error: DeliveryError }

/** Reads an outbound message as its writer left it. It must have something to say, and one way only to say it. */
export function readOutboundMessage(data: unknown): ReadOutbound {
  const parsed = OutboundMessage.safeParse(data)
  if (!parsed.success) {
    const tooLong = parsed.error.issues.some(({ code, path }) => code === 'too_big' && path[0] === 'body')
    return { error: tooLong ? textTooLong : invalid }
  }
  const { body, contentSid, mediaUrls = [] } = parsed.data
  const says = body !== undefined && body.trim() !== ''
  if (!says && contentSid === undefined && mediaUrls.length === 0) return { error: empty }
  // A template goes without words and files of its own (Twilio, Messages, ContentSid).
  if (contentSid !== undefined && (says || mediaUrls.length > 0)) return { error: invalid }
  return { message: parsed.data }
}

const empty: DeliveryError = {
  code: 'EMPTY_MESSAGE',
  class: 'message',
  text: 'Not sent: the message is empty.',
}

const textTooLong: DeliveryError = {
  code: 'TEXT_TOO_LONG',
  class: 'message',
  text: 'Not sent: the message is longer than 1,600 characters.',
}

const invalid: DeliveryError = {
  code: 'INVALID_MESSAGE',
  class: 'message',
  text: 'Not sent: something in this message is missing or damaged.',
}
