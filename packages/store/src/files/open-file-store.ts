import type { App } from 'firebase-admin/app'
import { getStorage } from 'firebase-admin/storage'
import { createCloudStorageFileStore } from './cloud-storage-file-store.ts'
import type { FileStore } from './file-store.ts'
import { createFolderFileStore } from './folder-file-store.ts'

/** Where files are kept: in a folder of this machine, or in a bucket of Cloud Storage. */
export type FileStoreSettings = { folder: string } | { bucket: string }

export function openFileStore(app: App, settings: FileStoreSettings): FileStore {
  if ('folder' in settings) return createFolderFileStore(settings.folder)
  return createCloudStorageFileStore(() => getStorage(app).bucket(settings.bucket))
}
