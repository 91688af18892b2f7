import {
  FieldValue,
  Timestamp,
  type DocumentData,
  type Firestore,
  type WriteBatch,
} from 'firebase-admin/firestore'
import type { EnquirySummary } from '@relaydesk/domain/chat/enquiry.ts'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import {
  chatMessagePath,
  deadLetterPath,
  enquiryPath,
  leaseUserPath,
  providerMessagePath,
  type ChatMessageKey,
} from '@relaydesk/domain/documents/paths.ts'
import type { DeadLetter } from '@relaydesk/domain/tasks/dead-letter.ts'
import { writeDelivery } from './delivery-converter.ts'

/** Everything that one step of a chat message writes into the default database, all or nothing. */
export interface ChatMessageRecord {
  key: ChatMessageKey
  state: DeliveryState
  /** Set when the step is news for the enquiry's row in the list. */
  summary?: EnquirySummary
  /** Set exactly once in a message's life, when the provider takes it. */
  sent?: { providerMessageId: string; createdBy: string; at: number }
  deadLetter?: DeadLetter
  /** Set when a person asked for a new attempt: the dead letter of the failed one is settled. */
  triedAgain?: { by: string; at: number; attempts: number }
}

/** One write of a record. `on` says which of its documents it goes to. */
export interface RecordWrite {
  on: 'message' | 'enquiry' | 'other'
  path: string
  data: DocumentData
  how: 'update' | 'merge' | 'create-or-replace'
}

/** Decides purely which documents a record touches. */
export function writesOf({
  key,
  state,
  summary,
  sent,
  deadLetter,
  triedAgain,
}: ChatMessageRecord): RecordWrite[] {
  const message = chatMessagePath(key)
  const writes: RecordWrite[] = [{ on: 'message', path: message, data: writeDelivery(state), how: 'update' }]
  if (summary !== undefined) {
    const { createdAt, ...rest } = summary
    const at = Timestamp.fromMillis(createdAt)
    const data = { lastMessage: { ...rest, createdAt: at }, lastActivityAt: at }
    writes.push({ on: 'enquiry', path: enquiryPath(key.leaseId, key.enquiryId), data, how: 'update' })
  }
  if (sent !== undefined) {
    const day = new Date(sent.at).toISOString().slice(0, 10)
    const one = FieldValue.increment(1)
    const counts = { numberOfWhatsappMessagesSent: one, numberOfWhatsappMessagesSentByDay: { [day]: one } }
    writes.push({ on: 'other', path: leaseUserPath(key.leaseId, sent.createdBy), data: counts, how: 'merge' })
    const entry = { documentPath: message, at: Timestamp.fromMillis(sent.at) }
    const path = providerMessagePath('whatsapp', sent.providerMessageId)
    writes.push({ on: 'other', path, data: entry, how: 'create-or-replace' })
  }
  if (deadLetter !== undefined) {
    const data = { ...deadLetter, failedAt: Timestamp.fromMillis(deadLetter.failedAt) }
    const path = deadLetterPath(deadLetterId(key, deadLetter.attempts))
    writes.push({ on: 'other', path, data, how: 'create-or-replace' })
  }
  if (triedAgain !== undefined) {
    const data = {
      settled: { how: 'tried-again', by: triedAgain.by, at: Timestamp.fromMillis(triedAgain.at) },
    }
    const path = deadLetterPath(deadLetterId(key, triedAgain.attempts))
    writes.push({ on: 'other', path, data, how: 'merge' })
  }
  return writes
}

/** One id for one final failure, however often it is written down. */
function deadLetterId({ leaseId, enquiryId, messageDocId }: ChatMessageKey, attempts: number): string {
  return [leaseId, enquiryId, messageDocId, String(attempts)].map(encodeURIComponent).join('~')
}

/** Puts a record's writes on a batch. `seen` are the versions that the writes depend on. */
export function write(
  database: Firestore,
  batch: WriteBatch,
  record: ChatMessageRecord,
  seen: { message: Timestamp | undefined; enquiry: Timestamp | undefined },
): void {
  for (const { on, path, data, how } of writesOf(record)) {
    const ref = database.doc(path)
    const lastUpdateTime = on === 'other' ? undefined : seen[on]
    if (how === 'update')
      batch.update(ref, data, ...(lastUpdateTime === undefined ? [] : [{ lastUpdateTime }]))
    else batch.set(ref, data, { merge: how === 'merge' })
  }
}
