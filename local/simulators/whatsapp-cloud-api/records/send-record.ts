import type { BusinessNumber } from '../numbers/business-number.ts'
import type { Person } from '../people/person.ts'
import type { PhoneContent } from '../../shared/phone/phone-content.ts'
import type { Receipt } from '../receipts/receipt.ts'

/** A send that was taken, with every receipt that went out for it. Times are epoch ms. */
export type SendRecord = {
  wamid: string
  at: number
  number: BusinessNumber
  person: Person
  /** The person was named by user id, not by number. */
  byUserId: boolean
  content: PhoneContent
  quotedId?: string
  /** `biz_opaque_callback_data`. */
  callbackData: string | null
  /** It was taken only to fail with this code. */
  failsWith: number | null
  arrivedAt: number | null
  receipts: Receipt[]
}

/** The text of a content, or what stands for it. */
export function textOf(content: PhoneContent): string {
  switch (content.type) {
    case 'text':
      return content.text
    case 'template':
    case 'interactive':
      return content.body
    case 'reaction':
      return content.emoji
    case 'location':
      return content.name ?? ''
    case 'contacts':
      return content.contacts.map(({ name }) => name).join(', ')
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return content.caption ?? ''
    case 'other':
      return content.text
  }
}
