import type { DocumentData, Firestore, QueryDocumentSnapshot } from 'firebase-admin/firestore'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { parseChatMessagePath, type ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { readDelivery } from './delivery-converter.ts'
import { toVersion, type DocumentVersion } from './document-version.ts'

/** A message that should have left by now. Times are epoch ms: when it should have, and when it was last written to. */
export interface WaitingMessage {
  key: ChatMessageKey
  data: DocumentData
  state: DeliveryState
  createdAt: number
  dueAt: number
  changedAt: number
  version: DocumentVersion
  /** The round of its first task; a later attempt has one of its own. */
  round: string
}

export interface WaitingMessagesReader {
  /** Chat messages that are still PENDING or SENDING and were due before `time` (epoch ms), at most 300. */
  dueBefore: (time: number) => Promise<WaitingMessage[]>
}

const atOnce = 300

export function createWaitingMessagesReader(database: Firestore): WaitingMessagesReader {
  return {
    async dueBefore(time) {
      const waiting: WaitingMessage[] = []
      const query = database
        .collectionGroup('chatMessages')
        // By status alone: a message whose writer gave no proper `createdAt` must not be overlooked.
        .where('status', 'in', ['PENDING', 'SENDING'])
      let page = await query.limit(atOnce).get()
      // Messages that are to leave later are PENDING too; they must not stand in the way of the ones behind them.
      while (page.size > 0 && waiting.length < atOnce) {
        waiting.push(...page.docs.flatMap(read).filter(({ dueAt }) => dueAt < time))
        const last = page.docs.at(-1)
        if (page.size < atOnce || last === undefined) break
        page = await query.startAfter(last).limit(atOnce).get()
      }
      return waiting.slice(0, atOnce)
    },
  }
}

/** Empty for a document that is no chat message of an enquiry. */
function read(snapshot: QueryDocumentSnapshot): WaitingMessage[] {
  const key = parseChatMessagePath(snapshot.ref.path)
  if (key === null) return []
  const data = snapshot.data()
  const createdAt = snapshot.createTime.toMillis()
  const dueAt = createdAt + (typeof data['ETA'] === 'number' ? data['ETA'] * 1000 : 0)
  const state = readDelivery(data)
  const { attempt } = state.delivery
  const changedAt = snapshot.updateTime.toMillis()
  const version = toVersion(snapshot.updateTime)
  const round = attempt > 0 ? `${attempt}-${version}` : '0'
  return [{ key, data, state, createdAt, dueAt, changedAt, version, round }]
}
