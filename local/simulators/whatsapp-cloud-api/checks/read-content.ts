import type { BusinessNumber } from '../numbers/business-number.ts'
import type { PhoneContent } from '../../shared/phone/phone-content.ts'
import { readContacts } from './read-contacts.ts'
import { readInteractive } from './read-interactive.ts'
import { readLocation } from './read-location.ts'
import { readMedia } from './read-media.ts'
import type { FindMedia } from './read-media.ts'
import type { Params } from './read-params.ts'
import { readReaction } from './read-reaction.ts'
import type { MessageType } from './message-types.ts'
import { readTemplate } from './read-template.ts'
import { readText } from './read-text.ts'

/** The part of a send request that its type names, as the phone will show it. */
export function readContent(
  type: MessageType,
  message: Params,
  number: BusinessNumber,
  findMedia: FindMedia,
): PhoneContent {
  switch (type) {
    case 'text':
      return readText(message)
    case 'template':
      return readTemplate(message, number.templates, findMedia)
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return readMedia(message, type, '', findMedia)
    case 'location':
      return readLocation(message, '')
    case 'contacts':
      return readContacts(message)
    case 'reaction':
      return readReaction(message)
    case 'interactive':
      return readInteractive(message, findMedia)
  }
}
