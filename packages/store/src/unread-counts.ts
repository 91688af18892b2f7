import type { Firestore } from 'firebase-admin/firestore'
import { enquiryPath, type ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { isConflict } from './write-conflict.ts'

type EnquiryKey = Pick<ChatMessageKey, 'leaseId' | 'enquiryId'>

export interface UnreadCounts {
  /** WhatsApp's id of the driver's newest message; null when there is none. One read. */
  newest(enquiry: EnquiryKey): Promise<string | null>
  /** Nothing is unread any more, unless the driver has written since this message. */
  reset(enquiry: EnquiryKey, newest: string): Promise<void>
}

export function createUnreadCounts(database: Firestore): UnreadCounts {
  return {
    async newest({ leaseId, enquiryId }) {
      const id: unknown = (await database.doc(enquiryPath(leaseId, enquiryId)).get()).get(
        'lastDriverMessageId',
      )
      return typeof id === 'string' && id !== '' ? id : null
    },

    async reset({ leaseId, enquiryId }, newest) {
      const ref = database.doc(enquiryPath(leaseId, enquiryId))
      for (let tries = 1; tries <= mostTries; tries += 1) {
        const found = await ref.get()
        const { updateTime: lastUpdateTime } = found
        if (lastUpdateTime === undefined || found.get('lastDriverMessageId') !== newest) return
        if (found.get('unReadWhatsappMessageCount') === 0) return
        try {
          await ref.update({ unReadWhatsappMessageCount: 0 }, { lastUpdateTime })
          return
        } catch (error) {
          // Something else about the enquiry changed meanwhile: look again.
          if (!isConflict(error)) throw error
        }
      }
      throw new Error('The enquiry never stood still long enough to be written.')
    },
  }
}

const mostTries = 50
