import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { chunkName, chunksFolder } from './chunk-name.ts'
import type { FileStore } from './file-store.ts'

/** Files in a folder of this machine: the stand-in for Cloud Storage on a laptop. */
export function createFolderFileStore(folder: string): FileStore {
  return {
    async write(key, index, bytes) {
      const file = path.join(folder, chunkName(key, index))
      await mkdir(path.dirname(file), { recursive: true })
      const unfinished = `${file}.${randomUUID()}`
      await writeFile(unfinished, bytes)
      await rename(unfinished, file)
    },
    async read(key, index) {
      return readFile(path.join(folder, chunkName(key, index))).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
    },
    async remove(key) {
      await rm(path.join(folder, chunksFolder(key)), { recursive: true, force: true })
    },
  }
}
