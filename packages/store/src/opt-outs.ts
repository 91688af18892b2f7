import type { DocumentSnapshot, Firestore, WriteBatch } from 'firebase-admin/firestore'
import { attendeePath } from '@relaydesk/domain/documents/paths.ts'
import { bareAddress } from '@relaydesk/domain/inbox/channel.ts'
import type { OptWord } from '@relaydesk/domain/inbox/opt-word.ts'
import { isCommitted } from './is-committed.ts'
import { readAttendee } from './orders/order-documents.ts'
import { withTimestamps } from './stored-times.ts'

export interface OptOuts {
  /** Whether who has this address (with or without its channel) wrote STOP and has not wanted us back since. One read. */
  isOptedOut(address: string): Promise<boolean>
  /**
   * Remembers that somebody opted out elsewhere, as if they had written STOP at `at` (epoch ms); nothing when they have wanted us
   * back since. May be called again.
   */
  optOut(address: string, at: number): Promise<void>
}

/** Bar and bot write to the same guest; of writers that meet, one gets through each time. */
const mostTries = 50

export function createOptOuts(database: Firestore): OptOuts {
  return {
    async isOptedOut(address) {
      const attendee = await database.doc(attendeePath(bareAddress(address))).get()
      return attendee.get('isOptedOut') === true
    },

    async optOut(address, at) {
      const ref = database.doc(attendeePath(bareAddress(address)))
      for (let tries = 1; tries <= mostTries; tries += 1) {
        const batch = database.batch()
        putOptWord(batch, await ref.get(), 'stop', at)
        if (await isCommitted(batch)) return
      }
      throw new Error('A guest never stood still long enough to be left alone.')
    },
  }
}

/**
 * Adds to a batch that somebody wrote STOP or START, unless they wrote the newer one before: words may overtake each other.
 * @param attendee as read; written only if it has not changed since
 * @param at epoch ms
 */
export function putOptWord(batch: WriteBatch, attendee: DocumentSnapshot, word: OptWord, at: number): void {
  const { optedAt = 0 } = readAttendee(attendee.data())
  if (optedAt > at) return
  const change = withTimestamps({ isOptedOut: word === 'stop', optedAt: at, updatedAt: at })
  if (attendee.updateTime === undefined) batch.create(attendee.ref, change)
  else batch.update(attendee.ref, change, { lastUpdateTime: attendee.updateTime })
}
