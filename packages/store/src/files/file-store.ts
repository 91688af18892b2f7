import type { ChatFileKey } from '@relaydesk/domain/documents/paths.ts'

/**
 * The bytes of the files of enquiries, in chunks numbered from 0. What a file is (name, type, size, number of chunks)
 * is in its document; whoever reads takes the chunks from there. @throws when the store cannot be reached: call again
 */
export interface FileStore {
  /** Writing a chunk again replaces it; a reader sees the old or the new one, never half of it. */
  write(key: ChatFileKey, index: number, bytes: Uint8Array): Promise<void>
  /** Null when there is no such chunk. */
  read(key: ChatFileKey, index: number): Promise<Buffer | null>
  /** Removes all chunks of a file; one that does not exist is removed already. */
  remove(key: ChatFileKey): Promise<void>
}

/** The size of every chunk but the last, in bytes. */
export const fileChunkSize = 4 * 1024 * 1024
