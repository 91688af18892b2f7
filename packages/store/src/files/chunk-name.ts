import { chatFilePath, type ChatFileKey } from '@relaydesk/domain/documents/paths.ts'

/** Where the chunks of a file lie: the path of its document, encoded so that no id can lead out of it. */
export function chunksFolder(key: ChatFileKey): string {
  return chatFilePath({
    leaseId: encodeSegment(key.leaseId),
    enquiryId: encodeSegment(key.enquiryId),
    fileId: encodeSegment(key.fileId),
  })
}

export function chunkName(key: ChatFileKey, index: number): string {
  if (!Number.isInteger(index) || index < 0) throw new RangeError('A chunk’s index counts from 0.')
  return `${chunksFolder(key)}/${String(index).padStart(4, '0')}`
}

/** encodeURIComponent leaves dots alone, and `..` would be a folder. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll('.', '%2E')
}
