import {
  FieldPath,
  Timestamp,
  type DocumentSnapshot,
  type Firestore,
  type QueryDocumentSnapshot,
  type WriteBatch,
} from 'firebase-admin/firestore'
import { attendeePath, providerMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { bareAddress } from '@relaydesk/domain/inbox/channel.ts'
import { addressesIn } from '@relaydesk/domain/inbox/conversation.ts'
import { Attendee } from '@relaydesk/domain/orders/attendee.ts'
import { isCommitted } from '../is-committed.ts'
import { asSeen } from '../seen-document.ts'
import { withTimestamps } from '../stored-times.ts'
import { readAttendee } from './order-documents.ts'

/**
 * Threads of people who wanted to be forgotten. They are named after a number, and by their messages a post or a receipt that
 * comes again is known: so they go when nothing more can come.
 */
export interface ForgottenThreads {
  /** Those that were forgotten before `time` (epoch ms) and in which nobody has written since, at most twenty. */
  before(time: number): Promise<DocumentSnapshot[]>
  /** Removes a thread with its messages and with what leads to them, and what is left of its guest. May be called again. */
  remove(thread: DocumentSnapshot): Promise<void>
}

const atOnce = 20
const page = 200

export function createForgottenThreads(database: Firestore): ForgottenThreads {
  return {
    async before(time) {
      const threads = database
        .collection('conversations')
        .where('forgottenAt', '<', Timestamp.fromMillis(time))
      return (await threads.limit(atOnce).get()).docs
    },

    async remove(thread) {
      const messages = thread.ref.collection('messages').orderBy(FieldPath.documentId()).limit(page)
      for (let found = await messages.get(); !found.empty; found = await messages.get()) {
        // Somebody who writes at this moment makes the thread their own again; what they write stays.
        if (found.docs.some(({ createTime }) => createTime.toMillis() > thread.readTime.toMillis())) return
        const batch = database.batch()
        for (const message of found.docs) {
          batch.delete(message.ref)
          for (const path of waysTo(message)) batch.delete(database.doc(path))
        }
        await batch.commit()
      }
      const batch = database.batch()
      batch.delete(thread.ref, asSeen(thread))
      const guest = await database.doc(attendeePath(guestOf(thread))).get()
      removeGuest(batch, guest)
      // Whoever writes or orders at this moment is known again.
      await isCommitted(batch)
    },
  }
}

function guestOf({ id }: DocumentSnapshot): string {
  return bareAddress(addressesIn(id).theirAddress)
}

/** Who wanted to be forgotten, and did not write or order again. That they want no texts is never forgotten. */
function removeGuest(batch: WriteBatch, guest: DocumentSnapshot): void {
  const { forgottenAt, isOptedOut, optedAt } = readAttendee(guest.data())
  if (forgottenAt === null) return
  if (!isOptedOut) batch.delete(guest.ref, asSeen(guest))
  else batch.update(guest.ref, withTimestamps(Attendee.parse({ isOptedOut, optedAt })), asSeen(guest))
}

/** By which receipts find a message that we sent. */
function waysTo(message: QueryDocumentSnapshot): string[] {
  const sid: unknown = message.get('twilioMessageSid')
  return message.get('direction') === 'outbound' && typeof sid === 'string'
    ? [providerMessagePath('twilio', sid)]
    : []
}
