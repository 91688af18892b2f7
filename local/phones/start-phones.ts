import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { Fault, FaultOptions } from '../simulators/whatsapp-cloud-api/faults/fault.ts'
import { answerJson } from '../simulators/whatsapp-cloud-api/http/answer.ts'
import { readBody } from '../simulators/whatsapp-cloud-api/http/read-body.ts'
import type { WhatsappSimulator } from '../simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import { Phone } from './server/phone.ts'
import { servePage } from './server/serve-page.ts'
import { serveStream } from './server/serve-stream.ts'
import type { StreamSource } from './server/serve-stream.ts'

export type PhonesOptions = {
  simulator: WhatsappSimulator
  /** The people whose phones are shown from the start, in this order. */
  phones: readonly Phone[]
  /** 0 takes any free port. */
  port?: number
  host?: string
  /** The built page; `local/phones/dist` unless a test has another one. */
  folder?: string
}

export type RunningPhones = { url: string; stop: () => Promise<void> }

/** `{fault, times?, probability?, to?}`, or `{fault: null}` to clear. */
const FaultOrder = FaultOptions.extend({ fault: Fault.nullable() })

const BUILT_PAGE = fileURLToPath(new URL('dist', import.meta.url))

/** Serves the phones page with its live stream and its switches; resolves once it listens. */
export async function startPhones(options: PhonesOptions): Promise<RunningPhones> {
  const { simulator, port = 0, host = '127.0.0.1', folder = BUILT_PAGE } = options
  const source = { run: randomUUID(), phones: z.array(Phone).parse(options.phones), simulator }
  const server = createServer((request, response) => {
    answer(request, response, source, folder).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return { url: addressOf(server), stop: () => close(server) }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  source: StreamSource,
  folder: string,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://phones')
  const numberId = /^\/api\/numbers\/(\d+)\/fault$/.exec(pathname)?.[1]
  const mediaId = /^\/media\/(\d+)$/.exec(pathname)?.[1]
  if (numberId !== undefined && request.method === 'PUT')
    return orderFault(request, response, numberId, source.simulator)
  if (request.method !== 'GET')
    return answerJson(response, 405, { problem: `${request.method} is not possible here.` })
  if (pathname === '/api/stream') return serveStream(request, response, searchParams, source)
  if (mediaId !== undefined) return relayMedia(response, mediaId, source.simulator)
  return servePage(response, folder, pathname)
}

async function orderFault(
  request: IncomingMessage,
  response: ServerResponse,
  numberId: string,
  simulator: WhatsappSimulator,
): Promise<void> {
  const body = await readBody(request, 64 * 1024)
  const order = FaultOrder.safeParse(parseJson(body?.toString('utf8') ?? ''))
  if (!order.success) return answerJson(response, 400, { problem: z.prettifyError(order.error) })
  if (!simulator.numbers.some(({ phoneNumberId }) => phoneNumberId === numberId))
    return answerJson(response, 404, { problem: `There is no number ${numberId}.` })
  const { fault, ...options } = order.data
  simulator.setFault(numberId, fault, options)
  answerJson(response, 200, { faults: simulator.faults() })
}

async function relayMedia(
  response: ServerResponse,
  mediaId: string,
  simulator: WhatsappSimulator,
): Promise<void> {
  const media = await fetch(`${simulator.url}/_sim/media/${mediaId}`)
  response.writeHead(media.status, {
    'content-type': media.headers.get('content-type') ?? 'application/octet-stream',
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
  })
  response.end(Buffer.from(await media.arrayBuffer()))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function addressOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The phones page listens on no port.')
  return `http://${address.address}:${address.port}`
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
