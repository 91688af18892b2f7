import { presencePath } from '@relaydesk/domain/documents/paths.ts'
import {
  deleteDoc,
  doc,
  getDocFromCache,
  serverTimestamp,
  setDoc,
  type DocumentReference,
  type Firestore,
  type Query,
  type QueryDocumentSnapshot,
} from 'firebase/firestore'
import { textOf, timeOf } from './read-field.ts'
import { serverClock } from './server-clock.ts'

/** Somebody who has an enquiry open. Times are the server's, epoch ms. */
export interface Presence {
  uid: string
  name: string
  seenAt: number
  /** Absent while they do not write. */
  typingAt?: number
}

export function presenceReference(
  db: Firestore,
  leaseId: string,
  enquiryId: string,
  uid: string,
): DocumentReference {
  return doc(db, presencePath(leaseId, enquiryId, uid))
}

/** All who say that they are here; whether they still are is for the reader to decide. */
export function presencesBeside(own: DocumentReference): Query {
  return own.parent
}

export function readPresence(snapshot: QueryDocumentSnapshot): Presence {
  const data = snapshot.data()
  const typingAt = timeOf(data, 'typingAt')
  return {
    uid: snapshot.id,
    name: textOf(data, 'name'),
    seenAt: timeOf(data, 'seenAt') ?? 0,
    ...(typingAt !== undefined && { typingAt }),
  }
}

/** Says that this person is here, and teaches the page what time it is for the server. Never rejects. */
export async function writePresence(own: DocumentReference, name: string, isTyping: boolean): Promise<void> {
  try {
    await setDoc(own, {
      uid: own.id,
      name: name.slice(0, 120),
      seenAt: serverTimestamp(),
      typingAt: isTyping ? serverTimestamp() : null,
    })
    const seenAt = timeOf((await getDocFromCache(own)).data() ?? {}, 'seenAt')
    if (seenAt !== undefined) serverClock.learn(seenAt)
  } catch {
    // Colleagues see one thing less; nothing else depends on it.
  }
}

/** Says that this person has left. Never rejects. */
export function removePresence(own: DocumentReference): void {
  deleteDoc(own).catch(() => undefined)
}
