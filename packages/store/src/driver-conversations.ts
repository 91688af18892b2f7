import { FieldValue, Timestamp, type Firestore } from 'firebase-admin/firestore'
import { enquiryMessagesPath } from '@relaydesk/domain/documents/paths.ts'
import { isTrimDue, keptMessageIds } from '@relaydesk/domain/chat/bounded-message-ids.ts'

/** What the ancillary database is told about a message that the provider took. */
export interface SentToDriver {
  driverPhoneNumber: string
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
      const ref = ancillary.doc(enquiryMessagesPath(driverPhoneNumber, ids.enquiryId))
      const arrayOfWhatsappMessageIds = FieldValue.arrayUnion(whatsappMessageId)
      const lastMessageAt = Timestamp.fromMillis(at)
      await ref.set({ ...ids, driverPhoneNumber, arrayOfWhatsappMessageIds, lastMessageAt }, { merge: true })
      if (isTrimDue(whatsappMessageId)) await trim(ancillary, ref)
    },
  }
}

/** Cuts the array back to the newest ids; `providerMessages` keeps them all. */
async function trim(ancillary: Firestore, ref: FirebaseFirestore.DocumentReference): Promise<void> {
  await ancillary.runTransaction(async (transaction) => {
    const ids: unknown = (await transaction.get(ref)).get('arrayOfWhatsappMessageIds')
    const kept = keptMessageIds(ids)
    if (kept !== null) transaction.update(ref, { arrayOfWhatsappMessageIds: kept })
  })
}
