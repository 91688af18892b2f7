import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'

/** Takes one chunk of a file; chunks come in order and are numbered from 0. */
export type WriteChunk = (bytes: Buffer, index: number) => Promise<void>

/** Longer than this is nothing that WhatsApp carries: 100 MB (Cloud API, "Media"). */
export const largestMedia = 100 * 1024 * 1024

/**
 * Reads a stream to its end in chunks of `chunkSize` bytes, never more than one of them in memory.
 * Gives size and sum (hex), or null as soon as there are more than `largest` bytes.
 * @throws when the stream breaks, or `write` fails
 */
export async function download(
  stream: Readable,
  chunkSize: number,
  largest: number,
  write: WriteChunk,
): Promise<{ size: number; sha256: string } | null> {
  const hash = createHash('sha256')
  let size = 0
  let index = 0
  let waiting: Buffer[] = []
  let waitingSize = 0
  for await (const part of stream) {
    let bytes = Buffer.from(part)
    size += bytes.length
    if (size > largest) return null
    hash.update(bytes)
    while (waitingSize + bytes.length >= chunkSize) {
      const cut = chunkSize - waitingSize
      await write(Buffer.concat([...waiting, bytes.subarray(0, cut)]), index)
      index += 1
      bytes = bytes.subarray(cut)
      waiting = []
      waitingSize = 0
    }
    if (bytes.length > 0) waiting.push(bytes)
    waitingSize += bytes.length
  }
  if (waitingSize > 0) await write(Buffer.concat(waiting), index)
  return { size, sha256: hash.digest('hex') }
}
