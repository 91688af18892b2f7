import type { DecodedIdToken } from 'firebase-admin/auth'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { ChatFiles } from '@relaydesk/store/files/chat-files.ts'
import type { FileStore } from '@relaydesk/store/files/file-store.ts'

/** What taking files in and giving them out needs. */
export interface FilesContext {
  chatFiles: ChatFiles
  files: FileStore
  /** @throws for a token that is not genuine, or not any more */
  verifyIdToken: (idToken: string) => Promise<DecodedIdToken>
  newId: () => string
  log: Logger
}
