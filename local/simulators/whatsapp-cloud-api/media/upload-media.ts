import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphError } from '../errors/graph-error.ts'
import { wrongParam } from '../errors/refusals.ts'
import { answerJson } from '../http/answer.ts'
import { requireNumber, requireToken } from '../http/find-number.ts'
import { readBody } from '../../shared/http/read-body.ts'
import type { SimulatorState } from '../simulator-state.ts'
import { mediaRule, mediaTypes } from './media-types.ts'

const BODY_LIMIT = 101 * 1024 * 1024

/** `POST /{version}/{phone-number-id}/media`: multipart `messaging_product`, `type`, `file`; answers `{id}`. */
export async function uploadMedia(
  request: IncomingMessage,
  response: ServerResponse,
  phoneNumberId: string,
  state: SimulatorState,
): Promise<void> {
  const number = requireNumber(phoneNumberId, requireToken(request, state), state, 'post')
  const form = await readForm(request)
  if (form?.get('messaging_product') !== 'whatsapp')
    throw wrongParam('The parameter messaging_product is required.')
  const file = form.get('file')
  if (!(file instanceof File)) throw wrongParam('The parameter file is required.')
  const rule = mediaRule(file.type)
  if (!rule)
    throw wrongParam(
      `Param file must be a file with one of the following types: ${mediaTypes().join(', ')}. Received file of type '${file.type}'.`,
    )
  if (file.size > rule.limitBytes)
    throw new GraphError(131053, {
      details: `The file is larger than the ${rule.limitBytes} bytes allowed for ${file.type}.`,
    })
  const id = state.ids.mediaId()
  const bytes = Buffer.from(await file.arrayBuffer())
  state.media.put(
    { id, phoneNumberId: number.phoneNumberId, mimeType: file.type, kind: rule.kind, bytes },
    state.clock(),
  )
  answerJson(response, 200, { id })
}

/** The form, or null for a body that is not multipart. */
async function readForm(request: IncomingMessage): Promise<FormData | null> {
  const contentType = request.headers['content-type'] ?? ''
  const body = await readBody(request, BODY_LIMIT)
  if (!body) throw new GraphError(131053, { details: 'The file is larger than 100 MB.', status: 413 })
  if (!/^multipart\/form-data\b/i.test(contentType)) return null
  try {
    return await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()
  } catch {
    return null
  }
}
