import { FieldValue, Timestamp, type Firestore } from 'firebase-admin/firestore'
import { enquiryMessagesPath } from '@relaydesk/domain/documents/paths.ts'
import { isTrimDue, keptMessageIds } from '@relaydesk/domain/chat/bounded-message-ids.ts'
import { isConflict } from './write-conflict.ts'

/** What the ancillary database is told about a message that the provider took. */
export interface SentToDriver {
  /** E.164; empty for a driver who is only known by a WhatsApp user id. */
  driverPhoneNumber: string
  driverWhatsappUserId?: string
  leaseId: string
  enquiryId: string
  accountId: string
  serviceUnitId: string
  whatsappMessageId: string
  at: number
}

export interface DriverConversations {
  /** Notes the message in its driver's conversation. Writing the same message again changes nothing. */
  note(sent: SentToDriver): Promise<void>
}

/** @param ancillary the database named `ancillary` */
export function createDriverConversations(ancillary: Firestore): DriverConversations {
  return {
    async note({ driverPhoneNumber, whatsappMessageId, at, ...ids }) {
      const driver = driverPhoneNumber === '' ? (ids.driverWhatsappUserId ?? '') : driverPhoneNumber
      const ref = ancillary.doc(enquiryMessagesPath(driver, ids.enquiryId))
      const arrayOfWhatsappMessageIds = FieldValue.arrayUnion(whatsappMessageId)
      const lastMessageAt = Timestamp.fromMillis(at)
      await ref.set({ ...ids, driverPhoneNumber, arrayOfWhatsappMessageIds, lastMessageAt }, { merge: true })
      if (isTrimDue(whatsappMessageId)) await trim(ref)
    },
  }
}

/**
 * Cuts the array back to the newest ids; `providerMessages` keeps them all. Where another message comes in between, it is
 * left to one that follows.
 */
async function trim(ref: FirebaseFirestore.DocumentReference): Promise<void> {
  const snapshot = await ref.get()
  const kept = keptMessageIds(snapshot.get('arrayOfWhatsappMessageIds'))
  const { updateTime: lastUpdateTime } = snapshot
  if (kept === null || lastUpdateTime === undefined) return
  await ref.update({ arrayOfWhatsappMessageIds: kept }, { lastUpdateTime }).catch((error: unknown) => {
    if (!isConflict(error)) throw error
  })
}
