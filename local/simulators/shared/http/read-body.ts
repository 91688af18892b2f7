import type { IncomingMessage } from 'node:http'

/** The whole body, or null when it is larger than `limitBytes` (the rest is not read). Rejects when the client goes away. */
export function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limitBytes) {
        request.pause()
        resolve(null)
      } else chunks.push(chunk)
    })
    request.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
    request.on('error', reject)
    request.on('close', () =>
      reject(new Error('The client closed the connection before its request was complete.')),
    )
  })
}
