import type { DocumentData, DocumentSnapshot, Firestore, Timestamp } from 'firebase-admin/firestore'
import { transition } from '@relaydesk/domain/delivery/transition.ts'
import type { DeliveryEvent } from '@relaydesk/domain/delivery/delivery-event.ts'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { endOfDeadLetter } from '@relaydesk/domain/tasks/end-of-dead-letter.ts'
import { changeDelivery, readDelivery } from '../delivery-converter.ts'
import { fromVersion, toVersion, type DocumentVersion } from '../document-version.ts'
import { isConflict } from '../write-conflict.ts'
import type { Desk, Surroundings } from './desk.ts'
import { write, type MessageRecord, type SeenVersions } from './message-record.ts'

/** A message as found: its delivery, its other fields, and the version that these were read at. */
export interface FoundMessage {
  state: DeliveryState
  data: DocumentData
  version: DocumentVersion
  /** When the document was created, epoch milliseconds. */
  createdAt: number
}

/** A message as found, and the documents around it. */
export interface FoundAround extends FoundMessage {
  around: Surroundings
  /** Of the documents around it; undefined for one that is not there. */
  versions: { parent: DocumentVersion | undefined; related: DocumentVersion | undefined }
}

/** Given what stands in the database and the state after the event, everything there is to write. */
export type RecordFor<Key> = (next: DeliveryState, around: Surroundings) => MessageRecord<Key>

/** The versions that a record was made from. */
export interface Seen {
  message: DocumentVersion
  parent: DocumentVersion
  related?: DocumentVersion | undefined
}

/** The messages of one desk, named by `Key`. */
export interface MessageStore<Key> {
  /** One read. */
  find(key: Key): Promise<FoundMessage | null>
  /** Two reads, or three where the message was written for something that shows its state. */
  findAround(key: Key): Promise<FoundAround | null>
  /** Moves a message on if it is still at `version`; gives the new version, or null when it is not. One write. */
  moveOn(key: Key, version: DocumentVersion, state: DeliveryState): Promise<DocumentVersion | null>
  /** Writes a record if all that it depends on is still at the versions given; false when it is not. No reads. */
  recordIfUnchanged(record: MessageRecord<Key>, seen: Seen): Promise<boolean>
  /**
   * Applies an event to whatever state the message is in by now, all or nothing: reads, and writes if nothing changed in
   * between, again until it did. Null when the event changes nothing, or the message is gone.
   */
  apply(key: Key, event: DeliveryEvent, recordFor: RecordFor<Key>): Promise<DeliveryState | null>
}

export function createMessageStore<Key>(database: Firestore, desk: Desk<Key>): MessageStore<Key> {
  const { messagePath, parentPath, relatedPath } = desk

  async function readAround(key: Key): Promise<Read | null> {
    const [message, parent] = await database.getAll(
      database.doc(messagePath(key)),
      database.doc(parentPath(key)),
    )
    const data = message?.data()
    if (message === undefined || data === undefined) return null
    const path = relatedPath?.(data) ?? null
    const related = path === null ? undefined : await database.doc(path).get()
    const around = { state: readDelivery(data), message: data, parent: parent?.data() }
    return {
      message,
      around: path === null ? around : { ...around, related: related?.data() },
      seen: {
        message: message.updateTime,
        parent: parent?.updateTime,
        related: related?.updateTime,
      },
    }
  }

  /**
   * Writes a record if what it depends on has not changed. No transaction: one that is left behind by a killed process
   * keeps its documents locked, and many in one conversation wait for each other until they time out.
   */
  function commit(record: MessageRecord<Key>, seen: SeenVersions): Promise<boolean> {
    return unlessConflict(false, async () => {
      const batch = database.batch()
      write(database, batch, desk, record, seen)
      await batch.commit()
      return true
    })
  }

  return {
    find: async (key) => readFound(await database.doc(messagePath(key)).get()),

    async findAround(key) {
      const read = await readAround(key)
      const found = read === null ? null : readFound(read.message)
      if (read === null || found === null) return null
      const { parent, related } = read.seen
      const versions = { parent: versionOf(parent), related: versionOf(related) }
      return { ...found, around: read.around, versions }
    },

    async moveOn(key, version, state) {
      const lastUpdateTime = fromVersion(version)
      if (lastUpdateTime === null) return null
      return unlessConflict(null, async () => {
        const written = await database.doc(messagePath(key)).update(changeDelivery(state), { lastUpdateTime })
        return toVersion(written.writeTime)
      })
    },

    async recordIfUnchanged(record, { message, parent, related }) {
      const seen = { message: fromVersion(message), parent: fromVersion(parent) }
      if (seen.message === null || seen.parent === null) return false
      const relatedSeen = related === undefined ? undefined : (fromVersion(related) ?? undefined)
      return commit(record, { message: seen.message, parent: seen.parent, related: relatedSeen })
    },

    async apply(key, event, recordFor) {
      for (let tries = 1; tries <= mostTries; tries += 1) {
        const read = await readAround(key)
        if (read === null) return null
        const { around, seen } = read
        const next = transition(around.state, event)
        if (next === null) return null
        if (await commit(withEnd(recordFor(next, around), around, event.at), seen)) return next
      }
      throw new Error('The message or what it belongs to never stood still long enough to be written.')
    },
  }
}

/** A message's snapshot, what is around it, and the versions of all of it. */
interface Read {
  message: DocumentSnapshot
  around: Surroundings
  seen: SeenVersions
}

function readFound(snapshot: DocumentSnapshot): FoundMessage | null {
  const data = snapshot.data()
  const { createTime, updateTime } = snapshot
  if (data === undefined || createTime === undefined || updateTime === undefined) return null
  return {
    state: readDelivery(data),
    data,
    version: toVersion(updateTime),
    createdAt: createTime.toMillis(),
  }
}

function versionOf(updateTime: Timestamp | undefined): DocumentVersion | undefined {
  return updateTime === undefined ? undefined : toVersion(updateTime)
}

/** Whoever moves a message on settles the dead letter of the attempt that it leaves behind. */
function withEnd<Key>(record: MessageRecord<Key>, { state }: Surroundings, at: number): MessageRecord<Key> {
  const end = record.settled === undefined ? endOfDeadLetter(state, record.state, at) : null
  return end === null ? record : { ...record, settled: { ...end, attempts: state.delivery.attempt } }
}

/** Of writers that meet, one gets through each time; this many in one conversation at once are beyond any queue. */
const mostTries = 200

async function unlessConflict<T>(otherwise: T, attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (isConflict(error)) return otherwise
    throw error
  }
}
