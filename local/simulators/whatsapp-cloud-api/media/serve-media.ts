import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { noSuchObject } from '../errors/refusals.ts'
import { answerText } from '../../shared/http/answer-text.ts'
import { answerJson } from '../http/answer.ts'
import { requireToken } from '../http/find-number.ts'
import type { SimulatorState } from '../simulator-state.ts'
import type { StoredMedia } from './media-store.ts'

const FIVE_MINUTES = 5 * 60 * 1000

/** `GET /{version}/{media-id}?phone_number_id=`: where to fetch the file; the address is good for 5 minutes. */
export function describeMedia(
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
  state: SimulatorState,
): void {
  const media = requireMedia(request, id, state, 'get')
  const expires = state.clock() + FIVE_MINUTES
  answerJson(response, 200, {
    messaging_product: 'whatsapp',
    url: `${state.url}/whatsapp_business/attachments/?mid=${id}&ext=${expires}&hash=${seal(id, expires)}`,
    mime_type: media.mimeType,
    sha256: media.sha256,
    file_size: String(media.bytes.length),
    id,
  })
}

/** The address that `describeMedia` gave: bytes for the same bearer token; 404 once it is too old or was tampered with. */
export function downloadMedia(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
  state: SimulatorState,
): void {
  const id = query.get('mid') ?? ''
  const expires = Number(query.get('ext'))
  const media = requireMedia(request, id, state, 'get')
  const { corrupt, expired } = state.media.faults()
  if (query.get('hash') !== seal(id, expires) || state.clock() >= expires || expired)
    return answerText(response, 404, 'text/plain', 'URL signature expired')
  answerBytes(response, corrupt ? { ...media, bytes: corrupted(media.bytes) } : media)
}

/** `DELETE /{version}/{media-id}` */
export function deleteMedia(
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
  state: SimulatorState,
): void {
  requireMedia(request, id, state, 'delete')
  state.media.remove(id)
  answerJson(response, 200, { success: true })
}

/** The bytes with their type; nothing in them is ever run. */
export function answerBytes(response: ServerResponse, media: StoredMedia): void {
  response.writeHead(200, {
    'content-type': media.mimeType,
    'content-length': media.bytes.length,
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
  })
  response.end(media.bytes)
}

function requireMedia(
  request: IncomingMessage,
  id: string,
  state: SimulatorState,
  verb: 'get' | 'delete',
): StoredMedia {
  const token = requireToken(request, state)
  const media = state.media.find(id, state.clock())
  const owner = media && state.numbers.get(media.phoneNumberId)
  const isMissing = state.media.faults().missing
  if (!media || isMissing || !owner?.tokens.includes(token)) throw noSuchObject(id, verb)
  return media
}

/** As many bytes, but the last one is another. */
function corrupted(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy[copy.length - 1] = ((copy.at(-1) ?? 0) + 1) % 256
  return copy
}

function seal(id: string, expires: number): string {
  return createHash('sha256').update(`${id} ${expires}`).digest('base64url').slice(0, 22)
}
