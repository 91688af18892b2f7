import type { Firestore } from 'firebase-admin/firestore'
import { parseChatMessagePath, type ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { millisOf } from './read-timestamp.ts'

/** A driver's message whose file has not been fetched yet, and when it came in (epoch ms). */
export interface WaitingFile {
  key: ChatMessageKey
  receivedAt: number
}

export interface WaitingFilesReader {
  /** At most 100. */
  find(): Promise<WaitingFile[]>
}

const atOnce = 100

export function createWaitingFilesReader(database: Firestore): WaitingFilesReader {
  return {
    async find() {
      const waiting = database.collectionGroup('chatMessages').where('media.state', '==', 'WAITING')
      const { docs } = await waiting.limit(atOnce).get()
      return docs.flatMap((document) => {
        const key = parseChatMessagePath(document.ref.path)
        return key === null ? [] : [{ key, receivedAt: millisOf(document.get('receivedAt')) ?? 0 }]
      })
    },
  }
}
