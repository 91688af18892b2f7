import type { Auth } from 'firebase/auth'
import { bearerOf, fileAddress, FileError } from './fetch-file.ts'

/** A file that the server took in, wholly or in part: what was sent once is not sent again. */
export interface UploadTicket {
  fileId: string
  /** Bytes of each part but the last. */
  chunkSize: number
  chunks: number
  done: Set<number>
}

/** The server does not want the file; `message` is its sentence about why, or ''. */
export class FileRefused extends Error {
  override name = 'FileRefused'
}

interface Upload {
  key: { leaseId: string; enquiryId: string }
  file: Blob
  filename: string
  mimeType: string
  /** What an earlier try has brought there. */
  ticket: UploadTicket | undefined
  onTicket: (ticket: UploadTicket) => void
  /** Bytes that have left so far. */
  onProgress: (sent: number) => void
  signal: AbortSignal
}

/** Brings a file to the server, part by part; gives its id. @throws FileError, FileRefused, or the signal's reason */
export async function uploadFile(auth: Auth, upload: Upload): Promise<string> {
  const { key, file, signal, onProgress } = upload
  const ticket = upload.ticket ?? (await openUpload(auth, upload))
  upload.onTicket(ticket)
  const { fileId, chunkSize, chunks, done } = ticket
  for (let index = 0; index < chunks; index++) {
    if (done.has(index)) continue
    const start = index * chunkSize
    const part = file.slice(start, start + chunkSize)
    const address = `${fileAddress({ ...key, fileId })}/${String(index)}`
    await putPart(address, await bearerOf(auth), part, signal, (sent) => onProgress(start + sent))
    done.add(index)
  }
  return fileId
}

async function openUpload(
  auth: Auth,
  { key, file, filename, mimeType, signal }: Upload,
): Promise<UploadTicket> {
  const response = await fetch(fileAddress(key), {
    method: 'POST',
    headers: { authorization: await bearerOf(auth), 'content-type': 'application/json' },
    body: JSON.stringify({ filename, mimeType, size: file.size }),
    signal,
  }).catch(() => null)
  signal.throwIfAborted()
  if (response === null) throw new FileError('unreachable')
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) throw refusal(response.status, answer)
  const [fileId, chunkSize, chunks] = ['fileId', 'chunkSize', 'chunks'].map((name) => fieldOf(answer, name))
  if (typeof fileId !== 'string' || typeof chunkSize !== 'number' || typeof chunks !== 'number')
    throw new FileError('unreachable')
  return { fileId, chunkSize, chunks, done: new Set() }
}

/** `fetch` tells nothing of how much has left, so this is the older way. */
function putPart(
  address: string,
  authorization: string,
  part: Blob,
  signal: AbortSignal,
  onSent: (bytes: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const abort = (): void => request.abort()
    request.open('PUT', address)
    request.setRequestHeader('authorization', authorization)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded }) => onSent(Math.min(loaded, part.size)))
    request.addEventListener('loadend', () => {
      signal.removeEventListener('abort', abort)
      if (request.status >= 200 && request.status < 300) resolve()
      else if (signal.aborted) reject(new DOMException('Cancelled', 'AbortError'))
      else reject(refusal(request.status, parse(request.responseText)))
    })
    signal.throwIfAborted()
    signal.addEventListener('abort', abort)
    request.send(part)
  })
}

function refusal(status: number, answer: unknown): Error {
  if (status === 401 || status === 403) return new FileError('denied')
  if (status === 404) return new FileError('gone')
  if (status < 400 || status >= 500 || status === 429) return new FileError('unreachable')
  const sentence = fieldOf(answer, 'error')
  return new FileRefused(typeof sentence === 'string' ? sentence : '')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
