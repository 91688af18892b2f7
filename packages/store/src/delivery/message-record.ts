import { Timestamp, type DocumentData, type Firestore, type WriteBatch } from 'firebase-admin/firestore'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { providerMessagePath } from '@relaydesk/domain/documents/paths.ts'
import type { DeadLetter } from '@relaydesk/domain/tasks/dead-letter.ts'
import { changeDelivery } from '../delivery-converter.ts'
import { deadLetterWrites, type SettledLetter } from './dead-letter-writes.ts'
import type { Desk, Sent } from './desk.ts'
import type { RecordWrite } from './record-write.ts'

/** Everything that one step of a message writes into the default database, all or nothing. */
export interface MessageRecord<Key> {
  key: Key
  state: DeliveryState
  /** Fields of the message that its writer gave anew, before it left. */
  content?: DocumentData
  /** What its desk writes about this step, besides. */
  more?: RecordWrite[]
  /** Set exactly once in a message's life, when the provider takes it. */
  sent?: Sent
  deadLetter?: DeadLetter
  /** Set when the dead letter of an attempt needs nobody any more. */
  settled?: SettledLetter
}

/** Decides purely which documents a record touches. */
export function writesOf<Key>(
  desk: Desk<Key>,
  { key, state, content, more = [], sent, deadLetter, settled }: MessageRecord<Key>,
): RecordWrite[] {
  const path = desk.messagePath(key)
  const idOf = (attempt: number): string => desk.attemptId(key, attempt)
  return [
    { on: 'message', path, data: { ...content, ...changeDelivery(state) }, how: 'update' },
    ...more,
    ...(sent === undefined ? [] : [...desk.sentWrites(key, sent), wayBack(path, state, sent)]),
    ...deadLetterWrites(idOf, deadLetter, settled),
  ]
}

/** The entry by which a receipt finds its message. */
function wayBack(
  documentPath: string,
  { delivery: { provider = 'whatsapp', attempt: current } }: DeliveryState,
  { providerMessageId, at, attempt = current, isFound }: Sent,
): RecordWrite {
  const data = { documentPath, at: Timestamp.fromMillis(at), attempt }
  const path = providerMessagePath(provider, providerMessageId)
  return { on: 'other', path, data, how: isFound === true ? 'create' : 'create-or-replace' }
}

/** The versions that a record's writes depend on; what is absent is written whatever it is by now. */
export interface SeenVersions {
  message: Timestamp | undefined
  parent: Timestamp | undefined
  related?: Timestamp | undefined
}

/** Puts a record's writes on a batch. */
export function write<Key>(
  database: Firestore,
  batch: WriteBatch,
  desk: Desk<Key>,
  record: MessageRecord<Key>,
  seen: SeenVersions,
): void {
  for (const { on, path, data, how } of writesOf(desk, record)) {
    const ref = database.doc(path)
    const lastUpdateTime = on === 'other' ? undefined : seen[on]
    if (how === 'update')
      batch.update(ref, data, ...(lastUpdateTime === undefined ? [] : [{ lastUpdateTime }]))
    else if (how === 'create') batch.create(ref, data)
    else batch.set(ref, data, { merge: how === 'merge' })
  }
}
