import { createHash } from 'node:crypto'
import type { MediaKind } from '../../shared/phone/phone-content.ts'
import { type Changes, withChanges } from '../../shared/with-changes.ts'
import { type MediaFaults, NO_MEDIA_FAULTS } from './media-faults.ts'

const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000

export type StoredMedia = {
  id: string
  phoneNumberId: string
  mimeType: string
  kind: MediaKind
  bytes: Buffer
  /** Base64, as Meta writes it. */
  sha256: string
  uploadedAt: number
}

export type MediaStore = {
  put: (media: Omit<StoredMedia, 'sha256' | 'uploadedAt'>, now: number) => StoredMedia
  /** Undefined when it was never there, was deleted or is older than 30 days. */
  find: (id: string, now: number) => StoredMedia | undefined
  remove: (id: string) => void
  faults: () => MediaFaults
  /** Changes what goes wrong with every file that is fetched. */
  setFaults: (changes: Changes<MediaFaults>) => void
  clear: () => void
}

/** Uploaded files, in memory. */
export function createMediaStore(changed: () => void): MediaStore {
  const files = new Map<string, StoredMedia>()
  let faults = NO_MEDIA_FAULTS
  return {
    put: (media, now) => {
      const sha256 = createHash('sha256').update(media.bytes).digest('base64')
      const stored = { ...media, sha256, uploadedAt: now }
      files.set(media.id, stored)
      return stored
    },
    find: (id, now) => {
      const file = files.get(id)
      return file && now - file.uploadedAt < THIRTY_DAYS ? file : undefined
    },
    remove: (id) => files.delete(id),
    faults: () => faults,
    setFaults: (changes) => {
      faults = withChanges(faults, changes)
      changed()
    },
    clear: () => {
      files.clear()
      faults = NO_MEDIA_FAULTS
    },
  }
}
