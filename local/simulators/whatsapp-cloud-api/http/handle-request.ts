import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphError } from '../errors/graph-error.ts'
import { noSuchObject, unknownPath } from '../errors/refusals.ts'
import { handleAdmin } from '../admin/handle-admin.ts'
import type { Outage } from '../../shared/faults/outage.ts'
import { deleteMedia, describeMedia, downloadMedia } from '../media/serve-media.ts'
import { uploadMedia } from '../media/upload-media.ts'
import { handleMessages } from '../messages/handle-messages.ts'
import type { SimulatorState } from '../simulator-state.ts'
import { answerError } from './answer.ts'

const GRAPH_PATH = /^\/v\d{1,2}\.\d\/(\d+)(?:\/([a-z_]+))?$/

/** Finds who answers a request; throws GraphError for what the Graph API refuses. */
async function route(
  request: IncomingMessage,
  response: ServerResponse,
  state: SimulatorState,
): Promise<void> {
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2)
  if (path.startsWith('/_sim/')) return handleAdmin(request, response, path, state)
  const outage = state.outage.now()
  if (outage !== null) return beAway(outage, response)
  const [, id = '', edge] = GRAPH_PATH.exec(path) ?? []
  if (edge === 'messages' && request.method === 'POST') return handleMessages(request, response, id, state)
  if (edge === 'media' && request.method === 'POST') return uploadMedia(request, response, id, state)
  if (path === '/whatsapp_business/attachments/')
    return downloadMedia(request, response, new URLSearchParams(query), state)
  if (id !== '' && edge === undefined && request.method === 'GET')
    return describeMedia(request, response, id, state)
  if (id !== '' && edge === undefined && request.method === 'DELETE')
    return deleteMedia(request, response, id, state)
  if (id !== '' && request.method === 'GET') throw noSuchObject(id, 'get')
  throw unknownPath(path)
}

function beAway(outage: Outage, response: ServerResponse): void {
  if (outage === 'unreachable') response.destroy()
  if (outage === 'error') throw new GraphError(131016, { status: 503 })
}

/** The request listener of the simulator: never throws, never leaves a request unanswered by accident. */
export function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  state: SimulatorState,
): void {
  route(request, response, state).catch((error: unknown) => {
    if (error instanceof GraphError) answerError(response, error, state.ids.traceId())
    else if (request.readableAborted || request.destroyed) response.destroy()
    else {
      console.error(error)
      answerError(response, new GraphError(131000), state.ids.traceId())
    }
  })
}
