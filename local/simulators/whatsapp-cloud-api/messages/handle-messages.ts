import type { IncomingMessage, ServerResponse } from 'node:http'
import { isParams, readObject, requireString, shown } from '../checks/read-params.ts'
import type { Params } from '../checks/read-params.ts'
import { GraphError } from '../errors/graph-error.ts'
import { invalid, wrongParam } from '../errors/refusals.ts'
import { answerError, answerJson } from '../http/answer.ts'
import { requireNumber, requireToken } from '../http/find-number.ts'
import { readBody } from '../../shared/http/read-body.ts'
import type { SimulatorState } from '../simulator-state.ts'
import { readByBusiness } from './read-by-business.ts'
import { sendMessage } from './send-message.ts'

const BODY_LIMIT = 1024 * 1024

/** `POST /{version}/{phone-number-id}/messages`: a send, or a read receipt. Every request ends up in the call log. */
export async function handleMessages(
  request: IncomingMessage,
  response: ServerResponse,
  phoneNumberId: string,
  state: SimulatorState,
): Promise<void> {
  const raw = await readBody(request, BODY_LIMIT)
  const at = state.clock()
  let body: unknown = raw?.toString('utf8') ?? '(too large)'
  try {
    const number = requireNumber(phoneNumberId, requireToken(request, state), state, 'post')
    const params = parseJson(request, raw)
    body = params
    requireProduct(params)
    if (params['status'] === undefined) return sendMessage({ response, number, params, at, state })
    const { messageId, typing } = readReceipt(params)
    readByBusiness(state, messageId, typing)
    state.callLog.add({ at, phoneNumberId, body, outcome: 'read', status: 200, ...NOTHING })
    answerJson(response, 200, { success: true })
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    state.callLog.add({
      at,
      phoneNumberId,
      body,
      outcome: 'refused',
      status: error.status,
      ...NOTHING,
      errorCode: error.code,
      callbackData: callbackDataOf(body),
    })
    answerError(response, error, state.ids.traceId())
  }
}

const NOTHING = { errorCode: null, fault: null, messageId: null, callbackData: null } as const

/** Anything that is not a JSON object under a JSON content type counts as no parameters at all, as it does at Meta. */
function parseJson(request: IncomingMessage, raw: Buffer | null): Params {
  if (!raw)
    throw new GraphError(100, { message: '(#100) The request body is too large.', status: 413, bare: true })
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return {}
  try {
    const value: unknown = JSON.parse(raw.toString('utf8'))
    if (isParams(value)) return value
  } catch {
    // Falls through: the same refusal as for a body that is JSON but not an object.
  }
  throw wrongParam('The request body must be a valid JSON object.')
}

function requireProduct(params: Params): void {
  const product = params['messaging_product']
  if (product === undefined || product === null)
    throw wrongParam('The parameter messaging_product is required.')
  if (product !== 'whatsapp')
    throw wrongParam(`Param messaging_product must be one of {WHATSAPP} - got "${shown(product)}".`)
}

/** `{status: 'read', message_id, typing_indicator?: {type: 'text'}}` */
function readReceipt(params: Params): { messageId: string; typing: boolean } {
  readObject(params, '', ['messaging_product', 'status', 'message_id', 'typing_indicator'])
  if (params['status'] !== 'read')
    throw wrongParam(`Param status must be one of {READ} - got "${shown(params['status'])}".`)
  const messageId = requireString(params, 'message_id', '', 1024)
  if (!messageId.startsWith('wamid.')) throw invalid('Parameter message_id is not a valid message id.')
  if (params['typing_indicator'] === undefined) return { messageId, typing: false }
  const typing = readObject(params['typing_indicator'], 'typing_indicator', ['type'])
  if (typing['type'] !== 'text') throw invalid('Parameter typing_indicator.type must be text.')
  return { messageId, typing: true }
}

/** What a refused request carried, for counting. */
function callbackDataOf(body: unknown): string | null {
  const data = isParams(body) ? body['biz_opaque_callback_data'] : null
  return typeof data === 'string' ? data : null
}
