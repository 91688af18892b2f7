/** How a file goes out: as which type of chat message. */
export type FileMessageType = 'image' | 'video' | 'audio' | 'document'

const megabyte = 1024 * 1024

/**
 * What WhatsApp takes, and how large it may be in bytes (Cloud API, "Supported media types"). Stickers are left out: an
 * agent does not send any.
 */
export const fileLimits: Record<FileMessageType, { maxBytes: number; mimeTypes: readonly string[] }> = {
  image: { maxBytes: 5 * megabyte, mimeTypes: ['image/jpeg', 'image/png'] },
  video: { maxBytes: 16 * megabyte, mimeTypes: ['video/mp4', 'video/3gpp'] },
  audio: {
    maxBytes: 16 * megabyte,
    mimeTypes: ['audio/aac', 'audio/mp4', 'audio/mpeg', 'audio/amr', 'audio/ogg'],
  },
  document: {
    maxBytes: 100 * megabyte,
    mimeTypes: [
      'application/pdf',
      'text/plain',
      'application/msword',
      'application/vnd.ms-excel',
      'application/vnd.ms-powerpoint',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
  },
}

const messageTypes: readonly FileMessageType[] = ['image', 'video', 'audio', 'document']

/** The type of message that carries such a file; null when WhatsApp does not take it. Parameters are ignored. */
export function messageTypeFor(mimeType: string): FileMessageType | null {
  const plain = plainMimeType(mimeType)
  return messageTypes.find((type) => fileLimits[type].mimeTypes.includes(plain)) ?? null
}

/** Why a file cannot go out: nobody takes its type, it is empty, or it has more than `maxBytes`. */
export type FileProblem =
  | { code: 'type-not-accepted'; mimeType: string }
  | { code: 'empty' }
  | { code: 'too-large'; maxBytes: number }

/** What keeps a file from being sent, or null. `size` is in bytes. */
export function fileProblem({ mimeType, size }: { mimeType: string; size: number }): FileProblem | null {
  const type = messageTypeFor(mimeType)
  if (type === null) return { code: 'type-not-accepted', mimeType: plainMimeType(mimeType) }
  if (size <= 0) return { code: 'empty' }
  const { maxBytes } = fileLimits[type]
  return size > maxBytes ? { code: 'too-large', maxBytes } : null
}

/** `audio/ogg; codecs=opus` → `audio/ogg`. */
function plainMimeType(mimeType: string): string {
  return (mimeType.split(';')[0] ?? '').trim().toLowerCase()
}
