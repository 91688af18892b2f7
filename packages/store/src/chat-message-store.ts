import type { DocumentData, Firestore, Timestamp } from 'firebase-admin/firestore'
import { transition } from '@relaydesk/domain/delivery/transition.ts'
import type { DeliveryEvent } from '@relaydesk/domain/delivery/delivery-event.ts'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { chatMessagePath, enquiryPath, type ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { write, type ChatMessageRecord } from './chat-message-record.ts'
import { readDelivery, writeDelivery } from './delivery-converter.ts'
import { fromVersion, toVersion, type DocumentVersion } from './document-version.ts'
import { isConflict } from './write-conflict.ts'

/** A message as found: its delivery, its other fields, and the version that these were read at. */
export interface FoundMessage {
  state: DeliveryState
  data: DocumentData
  version: DocumentVersion
  /** When the document was created, epoch milliseconds. */
  createdAt: number
}

/** The documents around a message, as a transaction sees them. */
export interface Surroundings {
  state: DeliveryState
  message: DocumentData
  enquiry: DocumentData | undefined
}

/** Given what stands in the database and the state after the event, everything there is to write. */
export type RecordFor = (next: DeliveryState, around: Surroundings) => ChatMessageRecord

export interface ChatMessageStore {
  find(key: ChatMessageKey): Promise<FoundMessage | null>
  /** Moves a message on if it is still at `version`; gives the new version, or null when it is not. One write. */
  moveOn(key: ChatMessageKey, version: DocumentVersion, state: DeliveryState): Promise<DocumentVersion | null>
  /** Writes a record if message and enquiry are still at the versions given; false when they are not. No reads. */
  recordIfUnchanged(
    record: ChatMessageRecord,
    seen: { message: DocumentVersion; enquiry: DocumentVersion },
  ): Promise<boolean>
  /** Applies an event to whatever state the message is in by now. Null when it changes nothing, or the message is gone. */
  apply(key: ChatMessageKey, event: DeliveryEvent, recordFor: RecordFor): Promise<DeliveryState | null>
}

export function createChatMessageStore(database: Firestore): ChatMessageStore {
  return {
    async find(key) {
      const snapshot = await database.doc(chatMessagePath(key)).get()
      const data = snapshot.data()
      const { createTime, updateTime } = snapshot
      if (data === undefined || createTime === undefined || updateTime === undefined) return null
      return {
        state: readDelivery(data),
        data,
        version: toVersion(updateTime),
        createdAt: createTime.toMillis(),
      }
    },

    async moveOn(key, version, state) {
      const lastUpdateTime = fromVersion(version)
      if (lastUpdateTime === null) return null
      return unlessConflict(null, async () => {
        const written = await database
          .doc(chatMessagePath(key))
          .update(writeDelivery(state), { lastUpdateTime })
        return toVersion(written.writeTime)
      })
    },

    async recordIfUnchanged(record, seen) {
      const versions = both(fromVersion(seen.message), fromVersion(seen.enquiry))
      if (versions === null) return false
      return unlessConflict(false, async () => {
        const batch = database.batch()
        write(database, batch, record, versions)
        await batch.commit()
        return true
      })
    },

    async apply(key, event, recordFor) {
      return database.runTransaction(async (transaction) => {
        const refs = [
          database.doc(chatMessagePath(key)),
          database.doc(enquiryPath(key.leaseId, key.enquiryId)),
        ] as const
        const [message, enquiry] = (await transaction.getAll(...refs)).map((snapshot) => snapshot.data())
        if (message === undefined) return null
        const state = readDelivery(message)
        const next = transition(state, event)
        if (next !== null) write(database, transaction, recordFor(next, { state, message, enquiry }))
        return next
      })
    },
  }
}

async function unlessConflict<T>(otherwise: T, attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (isConflict(error)) return otherwise
    throw error
  }
}

function both(
  message: Timestamp | null,
  enquiry: Timestamp | null,
): { message: Timestamp; enquiry: Timestamp } | null {
  return message === null || enquiry === null ? null : { message, enquiry }
}
