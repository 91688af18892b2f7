import { venuePresencePath } from '@relaydesk/domain/documents/paths.ts'
import { doc, getDocFromCache, serverTimestamp, setDoc, type Firestore } from 'firebase/firestore'
import { timeOf } from './read-field.ts'
import { serverClock } from './server-clock.ts'

/**
 * Says that this person is at the desk of a venue, and teaches the page what time it is for the server. Resolves when the server has
 * it, however long that takes; never rejects.
 */
export async function writeVenuePresence(db: Firestore, venueId: string, uid: string): Promise<void> {
  const own = doc(db, venuePresencePath(venueId, uid))
  try {
    await setDoc(own, { seenAt: serverTimestamp() })
    const seenAt = timeOf((await getDocFromCache(own)).data() ?? {}, 'seenAt')
    if (seenAt !== undefined) serverClock.learn(seenAt)
  } catch {
    // The table will be released; the page says so then.
  }
}
