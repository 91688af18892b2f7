import { createHash } from 'node:crypto'
import type { MediaKind } from '../phone/phone-content.ts'

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
  put: (media: Pick<StoredMedia, 'id' | 'phoneNumberId' | 'mimeType' | 'kind' | 'bytes'>, now: number) => void
  /** Undefined when it was never there, was deleted or is older than 30 days. */
  find: (id: string, now: number) => StoredMedia | undefined
  remove: (id: string) => void
  clear: () => void
}

/** Uploaded files, in memory. */
export function createMediaStore(): MediaStore {
  const files = new Map<string, StoredMedia>()
  return {
    put: (media, now) => {
      const sha256 = createHash('sha256').update(media.bytes).digest('base64')
      files.set(media.id, { ...media, sha256, uploadedAt: now })
    },
    find: (id, now) => {
      const file = files.get(id)
      return file && now - file.uploadedAt < THIRTY_DAYS ? file : undefined
    },
    remove: (id) => files.delete(id),
    clear: () => files.clear(),
  }
}
