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

/** A message and what is around it, as read at one moment. */
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
  /**
   * Applies an event to whatever state the message is in by now, all or nothing: reads, and writes if nothing changed in
   * between, again until it did. Null when the event changes nothing, or the message is gone.
   */
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
      return commit(database, record, versions)
    },

    async apply(key, event, recordFor) {
      const refs = [
        database.doc(chatMessagePath(key)),
        database.doc(enquiryPath(key.leaseId, key.enquiryId)),
      ] as const
      for (let tries = 1; tries <= mostTries; tries += 1) {
        const [message, enquiry] = await database.getAll(...refs)
        const data = message?.data()
        if (data === undefined) return null
        const state = readDelivery(data)
        const next = transition(state, event)
        if (next === null) return null
        const record = recordFor(next, { state, message: data, enquiry: enquiry?.data() })
        if (await commit(database, record, { message: message?.updateTime, enquiry: enquiry?.updateTime }))
          return next
      }
      throw new Error('The message or its enquiry never stood still long enough to be written.')
    },
  }
}

/** Of writers that meet, one gets through each time; this many in one conversation at once are beyond any queue. */
const mostTries = 200

/**
 * Writes a record if what it depends on has not changed. No transaction: one that is left behind by a killed process
 * keeps its documents locked, and many in one conversation wait for each other until they time out.
 */
function commit(
  database: Firestore,
  record: ChatMessageRecord,
  seen: { message: Timestamp | undefined; enquiry: Timestamp | undefined },
): Promise<boolean> {
  return unlessConflict(false, async () => {
    const batch = database.batch()
    write(database, batch, record, seen)
    await batch.commit()
    return true
  })
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
