import { createHash } from 'node:crypto'
import { Timestamp, type DocumentData, type Firestore } from 'firebase-admin/firestore'
import { parkedForMs } from '@relaydesk/domain/chat/webhook/plan-parked-update.ts'
import { parkedUpdatePath } from '@relaydesk/domain/documents/paths.ts'
import { isAlreadyThere, isConflict } from './write-conflict.ts'

/**
 * Why an update could not be applied when it came.
 * - `unknown-message`: no message of ours has this id (yet)
 * - `unknown-number`: none of our numbers has this id
 * - `exhausted`: it failed for reasons of its surroundings until its task was used up
 * - `unreadable`: nobody understands it; only a person can look at it
 */
export type ParkReason = 'unknown-message' | 'unknown-number' | 'exhausted' | 'unreadable'

/** What is put aside. `update` is a WhatsappUpdate as JSON text; of an unreadable one, whatever was received. */
export interface UpdateToPark {
  kind: 'status' | 'message'
  phoneNumberId?: string
  whatsappMessageId?: string
  /** Which message of ours it names, so that whoever asks for that message finds it. */
  messagePath?: string
  update: string
}

/** An update that waits: `parkedUpdates/{id}`. Times are epoch milliseconds. */
export interface ParkedUpdate extends UpdateToPark {
  id: string
  reason: ParkReason
  parkedAt: number
  /** How often it was tried since. */
  tries: number
}

/** Updates whose time has not come yet. None is dropped; parking the same one twice is parking it once. */
export interface ParkedUpdates {
  /** Gives its id, by which `/webhook-listeners/parked` finds it. */
  park(update: UpdateToPark, reason: ParkReason): Promise<string>
  /** Null when it was settled in the meantime. */
  find(id: string): Promise<ParkedUpdate | null>
  /** The ids of those that name this message as theirs, at most 20. */
  about(messagePath: string): Promise<string[]>
  /** It was applied, or nobody needs it any more. */
  settle(id: string): Promise<void>
  /** It was tried in vain: not again before `dueAt` (epoch ms). */
  postpone(parked: ParkedUpdate, dueAt: number): Promise<void>
  /** Those that should be tried by now, the longest overdue first. Unreadable ones are due when their time is over. */
  waiting(limit: number): Promise<ParkedUpdate[]>
}

/** The task that parking starts comes after two seconds; the sweeper does not get in its way. */
const firstDueMs = 20_000

export function createParkedUpdates(database: Firestore, now: () => number): ParkedUpdates {
  return {
    async park(update, reason) {
      const id = createHash('sha256').update(`${update.kind}\n${update.update}`).digest('hex')
      const at = now()
      const waits = reason === 'unreadable' ? parkedForMs : firstDueMs
      const times = { parkedAt: Timestamp.fromMillis(at), dueAt: Timestamp.fromMillis(at + waits) }
      const data = { ...update, reason, tries: 0, ...times }
      await database
        .doc(parkedUpdatePath(id))
        .create(data)
        .catch((error: unknown) => {
          if (!isAlreadyThere(error)) throw error
        })
      return id
    },

    async find(id) {
      const snapshot = await database.doc(parkedUpdatePath(id)).get()
      const data = snapshot.data()
      return data === undefined ? null : read(id, data)
    },

    async about(messagePath) {
      const theirs = database.collection('parkedUpdates').where('messagePath', '==', messagePath)
      return (await theirs.limit(20).get()).docs.map(({ id }) => id)
    },

    async settle(id) {
      await database.doc(parkedUpdatePath(id)).delete()
    },

    async postpone({ id, tries }, dueAt) {
      const change = { tries: tries + 1, dueAt: Timestamp.fromMillis(dueAt) }
      // A set would bring back one that was settled in the meantime.
      await database
        .doc(parkedUpdatePath(id))
        .update(change)
        .catch((error: unknown) => {
          if (!isConflict(error)) throw error
        })
    },

    async waiting(limit) {
      const due = database.collection('parkedUpdates').where('dueAt', '<=', Timestamp.fromMillis(now()))
      const found = await due.orderBy('dueAt').limit(limit).get()
      return found.docs.map((document) => read(document.id, document.data()))
    },
  }
}

const reasons: readonly unknown[] = ['unknown-message', 'unknown-number', 'exhausted', 'unreadable']

function read(id: string, data: DocumentData): ParkedUpdate {
  const { kind, reason, phoneNumberId, whatsappMessageId, update, parkedAt, tries } = data
  return {
    id,
    kind: kind === 'message' ? 'message' : 'status',
    reason: isReason(reason) ? reason : 'unreadable',
    ...(typeof phoneNumberId === 'string' ? { phoneNumberId } : {}),
    ...(typeof whatsappMessageId === 'string' ? { whatsappMessageId } : {}),
    update: String(update),
    parkedAt: parkedAt instanceof Timestamp ? parkedAt.toMillis() : 0,
    tries: typeof tries === 'number' ? tries : 0,
  }
}

function isReason(value: unknown): value is ParkReason {
  return reasons.includes(value)
}
