import type { DocumentData, Firestore, QueryDocumentSnapshot } from 'firebase-admin/firestore'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { readDelivery } from '../delivery-converter.ts'
import { toVersion, type DocumentVersion } from '../document-version.ts'
import type { MessageGroup } from './message-group.ts'

/** A message that should have left by now. Times are epoch ms: when it should have, and when it was last written to. */
export interface WaitingMessage<Key> {
  key: Key
  data: DocumentData
  state: DeliveryState
  createdAt: number
  dueAt: number
  changedAt: number
  version: DocumentVersion
  /** The round of its first task; whatever changed since has one of its own. */
  round: string
}

export interface OverdueMessages<Key> {
  /**
   * Messages that are still PENDING or SENDING and were due before `time` (epoch ms), at most 600. Looks at no more
   * than 2,000 and goes on behind them the next time: messages that are to leave later are PENDING too, and neither stand
   * in the way of the ones behind them nor cost more each time the more they are.
   */
  dueBefore: (time: number) => Promise<WaitingMessage<Key>[]>
}

const usual = { page: 300, most: 2_000 }

/** @param limits how many documents a page of the query has, and about how many one look reads */
export function createOverdueMessages<Key>(
  database: Firestore,
  { collectionGroup, parsePath }: MessageGroup<Key>,
  { page: atOnce, most }: { page: number; most: number } = usual,
): OverdueMessages<Key> {
  const query = database
    .collectionGroup(collectionGroup)
    // By status alone: a message whose writer gave no proper `createdAt` must not be overlooked.
    .where('status', 'in', ['PENDING', 'SENDING'])
    .limit(atOnce)
  let resumeBehind: QueryDocumentSnapshot | undefined
  return {
    async dueBefore(time) {
      const waiting: WaitingMessage<Key>[] = []
      let last = resumeBehind
      for (let lookedAt = 0; lookedAt < most && waiting.length < atOnce; lookedAt += atOnce) {
        const page = await (last === undefined ? query : query.startAfter(last)).get()
        const found = page.docs.flatMap((document) => read(document, parsePath(document.ref.path)))
        waiting.push(...found.filter(({ dueAt }) => dueAt < time))
        last = page.size < atOnce ? undefined : page.docs.at(-1)
        // The end: what lies before the place where this look began was looked at the last time.
        if (last === undefined) break
      }
      resumeBehind = last
      return waiting
    },
  }
}

/** Empty for a document that is no message of this desk. */
function read<Key>(snapshot: QueryDocumentSnapshot, key: Key | null): WaitingMessage<Key>[] {
  if (key === null) return []
  const data = snapshot.data()
  const createdAt = snapshot.createTime.toMillis()
  const dueAt = createdAt + (typeof data['ETA'] === 'number' ? data['ETA'] * 1000 : 0)
  const state = readDelivery(data)
  const { attempt } = state.delivery
  const changedAt = snapshot.updateTime.toMillis()
  const version = toVersion(snapshot.updateTime)
  const isUntouched = snapshot.createTime.isEqual(snapshot.updateTime)
  const round = isUntouched ? '0' : `${attempt}-${version}`
  return [{ key, data, state, createdAt, dueAt, changedAt, version, round }]
}
