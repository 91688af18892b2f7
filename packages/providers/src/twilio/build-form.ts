import type { MessageListInstanceCreateOptions } from 'twilio/lib/rest/api/v2010/account/message.js'
import { MediaPayload } from '@relaydesk/domain/chat/payload.ts'
import type { OutgoingMessage } from '../contract.ts'
import type { TwilioSender } from './sender.ts'

/**
 * The form of `POST …/Messages.json`. Twilio's own types name its fields; on the wire each begins with a capital letter.
 * @param publicBaseUrl where Twilio reaches us, for the receipts
 * @throws Error when the message does not fit its type; the door has checked it before.
 */
export function buildForm(
  message: OutgoingMessage,
  sender: TwilioSender,
  publicBaseUrl: string,
): URLSearchParams {
  const { messagingServiceSid, from } = sender
  return formOf({
    to: message.to,
    from,
    ...(messagingServiceSid === undefined ? {} : { messagingServiceSid }),
    ...content(message),
    ...(message.correlationId === undefined
      ? {}
      : { statusCallback: statusCallbackOf(publicBaseUrl, message.correlationId) }),
  })
}

/**
 * Twilio gives our id back in the query string. By itself it would post once more only after a failed connection; the fragment
 * asks for five more tries whatever failed (Twilio, "Connection overrides"). It is not part of the signed address.
 */
function statusCallbackOf(publicBaseUrl: string, correlationId: string): string {
  return `${publicBaseUrl}/webhooks/twilio/status?id=${encodeURIComponent(correlationId)}#rc=5&rp=all`
}

function content(message: OutgoingMessage): Partial<MessageListInstanceCreateOptions> {
  const { type, text, payload, mediaUrls = [], content: template } = message
  switch (type) {
    case 'text':
      return withMedia(text, mediaUrls)
    case 'template':
      if (template === undefined) throw new TypeError('A template message needs its template.')
      return {
        contentSid: template.sid,
        ...(template.variables === undefined ? {} : { contentVariables: JSON.stringify(template.variables) }),
      }
    case 'image':
    case 'video':
    case 'document':
    case 'audio': {
      const { link } = MediaPayload.parse(payload)
      if (link === undefined) throw new TypeError('Twilio takes only files that it can fetch.')
      return withMedia(text, [link])
    }
    case 'interactive':
    case 'reaction':
      throw new TypeError(`Twilio sends no ${type}.`)
  }
}

function withMedia(body: string, mediaUrls: readonly string[]): Partial<MessageListInstanceCreateOptions> {
  if (body === '' && mediaUrls.length === 0) throw new TypeError('There is nothing to send.')
  return {
    ...(body === '' ? {} : { body }),
    ...(mediaUrls.length === 0 ? {} : { mediaUrl: [...mediaUrls] }),
  }
}

function formOf(options: MessageListInstanceCreateOptions): URLSearchParams {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(options)) {
    const field = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
    for (const one of Array.isArray(value) ? value : [value]) form.append(field, String(one))
  }
  return form
}
