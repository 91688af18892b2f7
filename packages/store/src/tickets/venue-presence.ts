import { FieldValue, type Firestore } from 'firebase-admin/firestore'
import { venuePresencePath } from '@relaydesk/domain/documents/paths.ts'

/** Says that somebody is at a venue's desk right now, as their browser would. */
export type SayPresent = (venueId: string, uid: string) => Promise<void>

export function createSayPresent(database: Firestore): SayPresent {
  return async (venueId, uid) => {
    await database.doc(venuePresencePath(venueId, uid)).set({ seenAt: FieldValue.serverTimestamp() })
  }
}
