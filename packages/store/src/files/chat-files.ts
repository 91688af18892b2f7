import { FieldValue, type Firestore } from 'firebase-admin/firestore'
import { chunksOf } from '@relaydesk/domain/chat/files/file-chunks.ts'
import { chatFilePath, enquiryPath, type ChatFileKey } from '@relaydesk/domain/documents/paths.ts'
import { ChatFile } from '@relaydesk/domain/chat/files/chat-file.ts'

/** A file that somebody wants to upload. `size` and `chunkSize` in bytes. */
export interface NewChatFile {
  filename: string
  mimeType: string
  size: number
  chunkSize: number
  createdBy: string
}

/** What is known of the files of enquiries; their bytes are in the file store. */
export interface ChatFiles {
  /** Of the enquiry that a file is for: `OPEN`, `COMPLETED`; null when there is no such enquiry. */
  enquiryState(key: { leaseId: string; enquiryId: string }): Promise<string | null>
  begin(key: ChatFileKey, file: NewChatFile): Promise<void>
  /** Null when there is no such file, or none that makes sense. */
  find(key: ChatFileKey): Promise<ChatFile | null>
  /** One more chunk is in the store; when it was the last one missing, the file is `STORED`. */
  noteChunk(key: ChatFileKey, index: number): Promise<ChatFile['state']>
}

export function createChatFiles(database: Firestore): ChatFiles {
  return {
    async enquiryState({ leaseId, enquiryId }) {
      const state: unknown = (await database.doc(enquiryPath(leaseId, enquiryId)).get()).get('state')
      return typeof state === 'string' ? state : null
    },

    async begin(key, file) {
      const chunks = chunksOf(file)
      const createdAt = FieldValue.serverTimestamp()
      await database
        .doc(chatFilePath(key))
        .create({ ...file, chunks, chunksStored: [], createdAt, state: 'UPLOADING' })
    },

    async find(key) {
      const snapshot = await database.doc(chatFilePath(key)).get()
      return ChatFile.safeParse(snapshot.data()).data ?? null
    },

    noteChunk(key, index) {
      const ref = database.doc(chatFilePath(key))
      return database.runTransaction(async (transaction) => {
        const file = ChatFile.parse((await transaction.get(ref)).data())
        if (file.state === 'STORED') return 'STORED'
        const chunksStored = [...new Set([...file.chunksStored, index])]
        const isWhole = chunksStored.length === file.chunks
        const change = isWhole
          ? { state: 'STORED', chunksStored: FieldValue.delete() }
          : { state: 'UPLOADING', chunksStored }
        transaction.update(ref, change)
        return isWhole ? 'STORED' : 'UPLOADING'
      })
    },
  }
}
