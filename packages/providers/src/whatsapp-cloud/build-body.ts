import {
  InteractivePayload,
  MediaPayload,
  ReactionPayload,
  TemplatePayload,
} from '@relaydesk/domain/chat/payload.ts'
import type { OutgoingMessage } from '../contract.ts'

/**
 * The JSON body of `POST /{version}/{phone-number-id}/messages` (Cloud API, message object).
 * @throws ZodError when the payload does not fit the type; the door has checked it before.
 */
export function buildBody(message: OutgoingMessage): Record<string, unknown> {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...recipient(message),
    ...(message.quotedId === undefined ? {} : { context: { message_id: message.quotedId } }),
    ...(message.correlationId === undefined ? {} : { biz_opaque_callback_data: message.correlationId }),
    ...content(message),
  }
}

/** If both are given, `to` wins (Cloud API, message object). */
function recipient({ to, recipientId }: OutgoingMessage): Record<string, unknown> {
  return to === '' && recipientId !== undefined ? { recipient: recipientId } : { to }
}

function content(message: OutgoingMessage): Record<string, unknown> {
  switch (message.type) {
    case 'text':
      return { type: 'text', text: { body: message.text, preview_url: /https?:\/\//i.test(message.text) } }
    case 'template':
      return { type: 'template', template: template(message) }
    case 'interactive':
      return { type: 'interactive', interactive: interactive(message) }
    case 'image':
    case 'video':
    case 'document':
    case 'audio':
      return { type: message.type, [message.type]: media(message, message.type) }
    case 'reaction':
      return { type: 'reaction', reaction: reaction(message) }
  }
}

function template({ template: approved, payload }: OutgoingMessage): Record<string, unknown> {
  if (approved === undefined) throw new TypeError('A template message needs its template.')
  const values = TemplatePayload.parse(payload ?? {})
  const parameters = approved.parameters.map((name) => ({ type: 'text', text: values[name] ?? '' }))
  return {
    name: approved.name,
    language: { code: approved.language },
    ...(parameters.length === 0 ? {} : { components: [{ type: 'body', parameters }] }),
  }
}

function interactive({ text, payload }: OutgoingMessage): Record<string, unknown> {
  const { buttons } = InteractivePayload.parse(payload)
  return {
    type: 'button',
    body: { text },
    action: { buttons: buttons.map(({ id, title }) => ({ type: 'reply', reply: { id, title } })) },
  }
}

function reaction({ payload }: OutgoingMessage): Record<string, unknown> {
  const { targetMessageId, emoji } = ReactionPayload.parse(payload)
  return { message_id: targetMessageId, emoji }
}

function media(
  { text, payload }: OutgoingMessage,
  type: 'image' | 'video' | 'document' | 'audio',
): Record<string, unknown> {
  const { id, link, filename } = MediaPayload.parse(payload)
  return {
    ...(id === undefined ? { link } : { id }),
    ...(text === '' || type === 'audio' ? {} : { caption: text }),
    ...(type === 'document' && filename !== undefined ? { filename } : {}),
  }
}
