import { Timestamp, type DocumentData, type Firestore } from 'firebase-admin/firestore'
import {
  chatFilePath,
  chatMessagePath,
  whatsappSettingsPath,
  type ChatFileKey,
  type ChatMessageKey,
} from '@relaydesk/domain/documents/paths.ts'
import { isConflict } from './write-conflict.ts'

/** A driver's message whose file has not been fetched yet, and the settings of its lease company. */
export interface WaitingMedia {
  type: string
  payload: DocumentData
  settings: DocumentData | undefined
}

/** A file as it was fetched. `size` in bytes, `sha256` in hex, `at` epoch ms. */
export interface FetchedFile {
  filename: string
  mimeType: string
  size: number
  chunkSize: number
  sha256: string
  at: number
}

export interface InboundMediaStore {
  /** Null when there is no such message, or nothing of it to fetch (any more). */
  waiting(key: ChatMessageKey): Promise<WaitingMedia | null>
  /** The file is there: its document and the message say so in one commit. False when it was settled in between. */
  stored(key: ChatMessageKey, file: FetchedFile): Promise<boolean>
  /** The file will never be there. False when it was settled in between. */
  failed(key: ChatMessageKey, problem: string): Promise<boolean>
}

/** Where a driver's file lies: it has the id of its message, so that whoever fetches it again writes the same. */
export function mediaFileKey({ leaseId, enquiryId, messageDocId }: ChatMessageKey): ChatFileKey {
  return { leaseId, enquiryId, fileId: messageDocId }
}

export function createInboundMediaStore(database: Firestore): InboundMediaStore {
  return {
    async waiting(key) {
      const refs = [database.doc(chatMessagePath(key)), database.doc(whatsappSettingsPath(key.leaseId))]
      const [message, settings] = await database.getAll(...refs)
      const data = message?.data()
      if (data === undefined || !isWaiting(data)) return null
      return { type: String(data['type']), payload: mapIn(data, 'payload'), settings: settings?.data() }
    },

    async stored(key, { at, ...file }) {
      const { fileId } = mediaFileKey(key)
      const chunks = Math.ceil(file.size / file.chunkSize)
      const document = {
        ...file,
        chunks,
        createdBy: 'driver',
        createdAt: Timestamp.fromMillis(at),
        state: 'STORED',
      }
      return settle(database, key, { state: 'STORED', fileId, size: file.size }, document)
    },

    failed: (key, problem) => settle(database, key, { state: 'FAILED', problem }),
  }
}

/** Writes what became of a file, once: whoever comes second finds it settled. */
async function settle(
  database: Firestore,
  key: ChatMessageKey,
  media: DocumentData,
  file?: DocumentData,
): Promise<boolean> {
  const ref = database.doc(chatMessagePath(key))
  for (;;) {
    const message = await ref.get()
    const data = message.data()
    const { updateTime: lastUpdateTime } = message
    if (data === undefined || lastUpdateTime === undefined || !isWaiting(data)) return false
    const batch = database.batch()
    batch.update(ref, { media }, { lastUpdateTime })
    if (file !== undefined) batch.set(database.doc(chatFilePath(mediaFileKey(key))), file)
    try {
      await batch.commit()
      return true
    } catch (error) {
      if (!isConflict(error)) throw error
    }
  }
}

function isWaiting(message: DocumentData): boolean {
  return mapIn(message, 'media')['state'] === 'WAITING'
}

function mapIn(data: DocumentData, field: string): DocumentData {
  const value: unknown = data[field]
  return typeof value === 'object' && value !== null ? value : {}
}
