import type { Readable } from 'node:stream'
import { create, type AxiosInstance } from 'axios'
import { classifyWhatsappError } from '@relaydesk/domain/chat/classify-whatsapp-error.ts'
import type { WhatsappCloudOptions } from '../index.ts'
import { ErrorAnswer } from '../schema.ts'
import type { WhatsappSender } from '../sender.ts'
import { download, largestMedia, type WriteChunk } from './download.ts'
import { isMediaAddress } from './is-media-address.ts'
import type { MediaOutcome, MediaProblem } from './media-outcome.ts'
import { readSha256 } from './read-sha256.ts'
import { MediaDescription } from './schema.ts'

export interface WhatsappMediaOptions extends WhatsappCloudOptions {
  /** How long one download may take in all, in milliseconds. */
  downloadTimeoutMs: number
  /** In bytes, of every chunk but the last. */
  chunkSize: number
}

/** What the message said of its file. */
export interface ExpectedMedia {
  mediaId: string
  /** Base64. */
  sha256?: string
}

export interface WhatsappMedia {
  /**
   * Fetches a file of a driver: asks where it is, then downloads it chunk by chunk, and checks size and sum. Chunks are
   * written before the sum is known: what was written of a file that is not `fetched` is to be thrown away.
   * @throws what `write` throws
   */
  fetch(media: ExpectedMedia, sender: WhatsappSender, write: WriteChunk): Promise<MediaOutcome>
}

/** Files by Meta's Cloud API. The address of a file is good for 5 minutes, so it is asked for anew each time. */
export function createWhatsappMedia(options: WhatsappMediaOptions): WhatsappMedia {
  const client = create({ maxRedirects: 0, proxy: false, validateStatus: () => true })
  return {
    async fetch({ mediaId, sha256 }, sender, write) {
      const described = await describe(client, options, mediaId, sender)
      if ('kind' in described) return described
      if (!isMediaAddress(described.url, options.baseUrl)) return refused('MEDIA_FOREIGN_HOST')
      if ((described.file_size ?? 0) > largestMedia) return refused('MEDIA_TOO_LARGE')
      const stream = await open(client, described.url, sender.token, options.downloadTimeoutMs)
      if ('kind' in stream) return stream
      return receive(stream.data, options.chunkSize, write, described, sha256)
    },
  }
}

/** `GET /{version}/{media-id}`: where the file is, and what it is. */
async function describe(
  client: AxiosInstance,
  { baseUrl, version, timeoutMs }: WhatsappMediaOptions,
  mediaId: string,
  { phoneNumberId, token }: WhatsappSender,
): Promise<MediaDescription | MediaOutcome> {
  const url = `${baseUrl}/${version}/${encodeURIComponent(mediaId)}`
  const answer = await client
    .get<unknown>(url, {
      params: { phone_number_id: phoneNumberId },
      headers: { authorization: `Bearer ${token}` },
      maxContentLength: 100_000,
      timeout: timeoutMs,
      signal: AbortSignal.timeout(timeoutMs),
    })
    .catch(() => null)
  if (answer === null) return failed('MEDIA_UNREACHABLE')
  const description = MediaDescription.safeParse(answer.data)
  if (answer.status === 200 && description.success) return description.data
  return problemIn(answer.status, answer.data)
}

/** What a refusal says: an object that does not exist (ids of files expire) has a code that no later try will cure. */
function problemIn(status: number, body: unknown): MediaOutcome {
  const said = ErrorAnswer.safeParse(body).data?.error
  if (said === undefined) return status === 404 ? refused('MEDIA_GONE') : failed('MEDIA_UNREACHABLE')
  const { code, is_transient: isTransient = false } = said
  if (code === 190 || code === 0) return { ...failed('MEDIA_REFUSED'), credentialsRefused: true }
  switch (classifyWhatsappError({ code, httpStatus: status, isTransient }).class) {
    case 'retry':
    case 'slow-down':
    case 'later':
    case 'unclear':
      return failed('MEDIA_UNREACHABLE')
    case 'channel':
      return failed('MEDIA_REFUSED')
    case 'needs-template':
    case 'message':
    case 'recipient':
      return refused('MEDIA_GONE')
  }
}

async function open(
  client: AxiosInstance,
  url: string,
  token: string,
  timeoutMs: number,
): Promise<{ data: Readable } | MediaOutcome> {
  const answer = await client
    .get<Readable>(url, {
      responseType: 'stream',
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(timeoutMs),
    })
    .catch(() => null)
  if (answer === null) return failed('MEDIA_UNREACHABLE')
  if (answer.status === 200) return { data: answer.data }
  answer.data.destroy()
  // A redirect would take our token elsewhere. Anything else (404: too old an address) is cured by a new address.
  return answer.status >= 300 && answer.status < 400
    ? refused('MEDIA_FOREIGN_HOST')
    : failed('MEDIA_UNREACHABLE')
}

async function receive(
  stream: Readable,
  chunkSize: number,
  write: WriteChunk,
  { file_size, sha256: describedSum, mime_type }: MediaDescription,
  announcedSum: string | undefined,
): Promise<MediaOutcome> {
  let writing: unknown
  const carefully: WriteChunk = (bytes, index) =>
    write(bytes, index).catch((error: unknown) => {
      writing = error
      throw error
    })
  const received = await download(stream, chunkSize, largestMedia, carefully).catch(() => undefined)
  stream.destroy()
  if (writing !== undefined) throw writing
  if (received === undefined) return failed('MEDIA_UNREACHABLE')
  if (received === null) return refused('MEDIA_TOO_LARGE')
  const sums = [readSha256(announcedSum), readSha256(describedSum)].filter((sum) => sum !== null)
  const isWhole = file_size === undefined || file_size === received.size
  if (!isWhole || sums.some((sum) => sum !== received.sha256)) return refused('MEDIA_DAMAGED')
  return { kind: 'fetched', ...received, ...(mime_type === undefined ? {} : { mimeType: mime_type }) }
}

function refused(problem: MediaProblem): { kind: 'refused'; problem: MediaProblem } {
  return { kind: 'refused', problem }
}

function failed(problem: MediaProblem): { kind: 'failed'; problem: MediaProblem } {
  return { kind: 'failed', problem }
}
