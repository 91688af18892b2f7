import { FieldPath, FieldValue, type DocumentReference, type Firestore } from 'firebase-admin/firestore'
import { forgetGuest } from '@relaydesk/domain/orders/forget-guest.ts'
import { isConflict } from '../write-conflict.ts'
import { forgetLetters } from './forget-letters.ts'
import { forgottenWords } from './guest-desk.ts'
import { readOrder } from './order-documents.ts'
import { asSeen, changesBetween } from '../seen-document.ts'

export interface GuestMemory {
  /**
   * Removes what orders, threads and dead letters hold of a guest: whose the orders were, names, words. The threads themselves stay for
   * a day, empty (see `ForgottenThreads`): they are named after the address. May be called again, and is, until all of it went well.
   * @param attendeeId an address without its channel
   * @throws when Firestore cannot be reached: call again
   */
  forget(attendeeId: string): Promise<void>
}

export function createGuestMemory(database: Firestore): GuestMemory {
  return {
    async forget(attendeeId) {
      const owned = database.collectionGroup('private').where('attendeeId', '==', attendeeId)
      const { docs: guests } = await owned.get()
      for (const { ref } of guests) await forgetOrder(database, ref)
      const addresses = [attendeeId, `whatsapp:${attendeeId}`, `messenger:${attendeeId}`]
      const threads = await database.collection('conversations').where('theirAddress', 'in', addresses).get()
      for (const { ref } of threads.docs) {
        await forgetWords(database, ref)
        await ref.update({ contactName: '', forgottenAt: FieldValue.serverTimestamp() })
      }
    },
  }
}

/** Taps at the bar write to the same order; of writers that meet, one gets through each time. */
const mostTries = 50

async function forgetOrder(database: Firestore, guest: DocumentReference): Promise<void> {
  const ref = guest.parent.parent
  if (ref === null) return
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const snapshot = await ref.get()
    const order = readOrder(snapshot.data())
    const batch = database.batch()
    batch.set(guest, { attendeeId: null, conversationId: null })
    if (order !== null) batch.update(ref, changesBetween(order, forgetGuest(order)), asSeen(snapshot))
    try {
      await batch.commit()
      return
    } catch (error) {
      if (!isConflict(error)) throw error
    }
  }
  throw new Error('An order never stood still long enough to be forgotten by.')
}

const atOnce = 300

/** Words that have not left yet are ours, and leave. */
async function forgetWords(database: Firestore, thread: DocumentReference): Promise<void> {
  const all = thread.collection('messages').orderBy(FieldPath.documentId()).limit(atOnce)
  let page = await all.get()
  while (!page.empty) {
    const batch = database.batch()
    for (const { ref, data } of page.docs.map((each) => ({ ref: each.ref, data: each.data() })))
      if (!['PENDING', 'SENDING', 'HELD', 'UNKNOWN'].includes(String(data['status'])))
        batch.update(ref, forgottenWords)
    await batch.commit()
    await forgetLetters(database, thread.id, page.docs)
    page = await all.startAfter(page.docs.at(-1)).get()
  }
}
