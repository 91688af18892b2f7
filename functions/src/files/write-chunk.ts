import { HttpsError } from 'firebase-functions/v2/https'
import type { ChatFile } from '@relaydesk/domain/chat/files/chat-file.ts'
import { chunkLength } from '@relaydesk/domain/chat/files/file-chunks.ts'
import type { ChatFileKey } from '@relaydesk/domain/documents/paths.ts'
import { beginsLike } from './begins-like.ts'
import type { FilesContext } from './files-context.ts'
import { requireOpenEnquiry } from './require-open-enquiry.ts'

/**
 * Takes one chunk in; any order, and any of them again. Gives `STORED` once the file is whole.
 * @throws HttpsError with a sentence for whoever wants to send the file
 */
export async function writeChunk(
  context: FilesContext,
  key: ChatFileKey,
  index: number,
  bytes: Uint8Array,
  by: string,
): Promise<ChatFile['state']> {
  const file = await context.chatFiles.find(key)
  if (file === null || file.createdBy !== by) throw new HttpsError('not-found', 'This upload does not exist.')
  if (file.state === 'STORED') return 'STORED'
  await requireOpenEnquiry(context, key)
  const problem = chunkProblem(file, index, bytes)
  if (problem !== null) throw new HttpsError('invalid-argument', problem)
  await context.files.write(key, index, bytes)
  return context.chatFiles.noteChunk(key, index)
}

function chunkProblem(file: ChatFile, index: number, bytes: Uint8Array): string | null {
  const length = chunkLength(file, index)
  if (length === 0) return `This file has ${file.chunks} parts, counted from 0.`
  if (bytes.length !== length) return `Part ${index} of this file must have ${length} bytes.`
  if (index === 0 && !beginsLike(file.mimeType, bytes))
    return `This file is not what it says: ${file.mimeType}.`
  return null
}
