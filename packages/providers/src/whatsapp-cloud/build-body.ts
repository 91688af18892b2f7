import { InteractivePayload, MediaPayload, TemplatePayload } from '@relaydesk/domain/chat/payload.ts'
import type { OutgoingMessage } from '../contract.ts'

/**
 * The JSON body of `POST /{version}/{phone-number-id}/messages` (Cloud API, message object).
 * @throws ZodError when the payload does not fit the type; the door has checked it before.
 */
export function buildBody(message: OutgoingMessage): Record<string, unknown> {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: message.to,
    biz_opaque_callback_data: message.correlationId,
    ...content(message),
  }
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
