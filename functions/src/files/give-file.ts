import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { HttpsError, type Request, type Response } from 'firebase-functions/v2/https'
import type { ChatFileKey } from '@relaydesk/domain/documents/paths.ts'
import { contentHeaders } from './content-headers.ts'
import type { FilesContext } from './files-context.ts'
import { readByteRange, type ByteRange } from './read-byte-range.ts'

/** A response larger than this must not say its length: Cloud Run then sends it as a stream instead of refusing it. */
const largestWithLength = 24 * 1024 * 1024

/**
 * Gives a stored file out, or the range of it that is asked for.
 * @throws HttpsError before anything is sent
 */
export async function giveFile(
  { chatFiles, files }: FilesContext,
  key: ChatFileKey,
  request: Request,
  response: Response,
): Promise<void> {
  const file = await chatFiles.find(key)
  if (file?.state !== 'STORED') throw new HttpsError('not-found', 'This file does not exist.')
  const range = readByteRange(request.get('range'), file.size)
  if (range === 'none') {
    response.status(416).set('content-range', `bytes */${file.size}`).end()
    return
  }
  const { start, end } = range === 'all' ? { start: 0, end: file.size - 1 } : range
  const parts = readParts((index) => files.read(key, index), file.chunkSize, { start, end })
  // A file whose first bytes are missing must not begin as a good answer.
  const first = await parts.next()
  if (first.done === true) throw new HttpsError('not-found', 'This file is not in the store.')
  response.set(contentHeaders(file))
  if (end - start < largestWithLength) response.set('content-length', String(end - start + 1))
  if (range !== 'all') response.status(206).set('content-range', `bytes ${start}-${end}/${file.size}`)
  await pipeline(Readable.from(prepend(first.value, parts)), response)
}

/** The bytes of a range, chunk by chunk. @throws when one is missing that is not the first */
async function* readParts(
  read: (index: number) => Promise<Buffer | null>,
  chunkSize: number,
  { start, end }: ByteRange,
): AsyncGenerator<Buffer> {
  for (let index = Math.floor(start / chunkSize); index * chunkSize <= end; index += 1) {
    const chunk = await read(index)
    const offset = index * chunkSize
    if (chunk === null && offset <= start) return
    if (chunk === null) throw new Error(`Chunk ${index} is not in the store.`)
    yield chunk.subarray(Math.max(0, start - offset), end - offset + 1)
  }
}

async function* prepend(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* rest
}
