import type { PhoneContent } from '../../../simulators/shared/phone/phone-content.ts'

/** One line for a message, as a quotation shows it. */
export function summarise(content: PhoneContent): string {
  switch (content.type) {
    case 'text':
    case 'other':
      return content.text
    case 'template':
    case 'interactive':
      return content.body
    case 'location':
      return content.name ?? 'A place'
    case 'contacts':
      return content.contacts.map(({ name }) => name).join(', ')
    case 'reaction':
      return content.emoji
    case 'video':
    case 'document':
    case 'sticker':
      return content.caption ?? content.filename ?? `A ${content.type}`
    case 'image':
      return content.caption ?? 'A photo'
    case 'audio':
      return 'A voice message'
  }
}
