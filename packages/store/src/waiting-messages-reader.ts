import { Timestamp, type DocumentData, type Firestore } from 'firebase-admin/firestore'
import { parseChatMessagePath, type ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { toVersion, type DocumentVersion } from './document-version.ts'

/** A message that should have left by now. `dueAt` is when it should have (epoch ms). */
export interface WaitingMessage {
  key: ChatMessageKey
  data: DocumentData
  createdAt: number
  dueAt: number
  version: DocumentVersion
  /** The round of its first task; a later attempt has one of its own. */
  round: string
}

export interface WaitingMessagesReader {
  /** Chat messages that are still PENDING and were due before `time` (epoch ms), the oldest first, at most 300. */
  writtenBefore(time: number): Promise<WaitingMessage[]>
}

const atOnce = 300

export function createWaitingMessagesReader(database: Firestore): WaitingMessagesReader {
  return {
    async writtenBefore(time) {
      const query = database
        .collectionGroup('chatMessages')
        .where('status', '==', 'PENDING')
        .where('createdAt', '<', Timestamp.fromMillis(time))
        .orderBy('createdAt')
        .limit(atOnce)
      const found = await query.get()
      return found.docs.flatMap((snapshot) => {
        const key = parseChatMessagePath(snapshot.ref.path)
        const data = snapshot.data()
        const createdAt = snapshot.createTime.toMillis()
        const dueAt = createdAt + (typeof data['ETA'] === 'number' ? data['ETA'] * 1000 : 0)
        if (key === null || dueAt >= time) return []
        const attempt: unknown = data['delivery']?.attempt
        const version = toVersion(snapshot.updateTime)
        const round = typeof attempt === 'number' && attempt > 0 ? `${attempt}-${version}` : '0'
        return [{ key, data, createdAt, dueAt, version, round }]
      })
    },
  }
}
