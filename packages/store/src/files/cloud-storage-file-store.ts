import type { getStorage } from 'firebase-admin/storage'
import { chunkName, chunksFolder } from './chunk-name.ts'
import type { FileStore } from './file-store.ts'

type Bucket = ReturnType<ReturnType<typeof getStorage>['bucket']>

/**
 * Files in a Cloud Storage bucket, one object a chunk. Nobody but the servers may read the bucket.
 * @param open called at the first use: loading the client costs an instance that handles no files nothing
 */
export function createCloudStorageFileStore(open: () => Bucket): FileStore {
  let opened: Bucket | undefined
  function bucket(): Bucket {
    opened ??= open()
    return opened
  }
  return {
    async write(key, index, bytes) {
      // A chunk is written whole or not at all, and again without harm: no resumable session is needed.
      // The md5 is Node's own; the client's default is a CRC32C in JavaScript.
      const settings = {
        resumable: false,
        validation: 'md5',
        contentType: 'application/octet-stream',
      } as const
      await bucket().file(chunkName(key, index)).save(Buffer.from(bytes), settings)
    },
    async read(key, index) {
      try {
        const [bytes] = await bucket().file(chunkName(key, index)).download({ validation: 'md5' })
        return bytes
      } catch (error) {
        if (codeOf(error) === 404) return null
        throw error
      }
    },
    async remove(key) {
      await bucket().deleteFiles({ prefix: `${chunksFolder(key)}/` })
    },
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
