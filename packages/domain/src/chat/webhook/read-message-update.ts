import { readAuthor } from './read-author.ts'
import { readInboundContent } from './read-inbound-content.ts'
import { fieldsOf, isObject, type Fields } from './read-json.ts'
import { readProviderId } from './read-provider-id.ts'
import { readProviderTime } from './read-provider-time.ts'
import type { MessageUpdate } from './whatsapp-update.ts'

/**
 * One entry of `messages`, with the `contacts` and `errors` that stand beside it in `value`. Null when it has no id or no
 * author: then there is nothing to store it by, or nowhere to put it.
 */
export function readMessageUpdate(
  message: unknown,
  value: Fields,
  phoneNumberId: string,
  receivedAt: number,
): MessageUpdate | null {
  if (!isObject(message)) return null
  const whatsappMessageId = readProviderId(message['id'])
  const from = readAuthor(message, value['contacts'])
  if (whatsappMessageId === null || from === null) return null
  const context = fieldsOf(message['context'])
  const quoted = readProviderId(context['id'])
  const isForwarded = context['forwarded'] === true || context['frequently_forwarded'] === true
  return {
    kind: 'message',
    phoneNumberId,
    whatsappMessageId,
    at: readProviderTime(message['timestamp'], receivedAt),
    from,
    ...(quoted === null ? {} : { quoted: { whatsappMessageId: quoted } }),
    ...(isForwarded ? { forwarded: true } : {}),
    content: readInboundContent(message, value['errors']),
  }
}
