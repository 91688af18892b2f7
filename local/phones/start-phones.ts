import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { answerJson } from '../simulators/whatsapp-cloud-api/http/answer.ts'
import type { TwilioSimulator } from '../simulators/twilio-api/start-twilio-simulator.ts'
import type { WhatsappSimulator } from '../simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import { driversSource } from './server/drivers-source.ts'
import { guestsSource } from './server/guests-source.ts'
import { Phone } from './server/phone.ts'
import { relay } from './server/relay.ts'
import { servePage } from './server/serve-page.ts'
import { serveStream } from './server/serve-stream.ts'
import type { StreamSource } from './server/stream-source.ts'

export type PhonesOptions = {
  simulator: WhatsappSimulator
  /** Without it there are no guests. */
  twilio?: TwilioSimulator | undefined
  /** The people whose phones are shown from the start, in this order. */
  phones: readonly Phone[]
  /** 0 takes any free port. */
  port?: number
  host?: string
  /** Does to the rest of the world what the page's clock does to the simulators: so many milliseconds pass. */
  onForward?: (ms: number) => Promise<void>
  /** The built page; `local/phones/dist` unless a test has another one. */
  folder?: string
}

export type RunningPhones = { url: string; stop: () => Promise<void> }

const DAY_MS = 24 * 60 * 60 * 1000
const BUILT_PAGE = fileURLToPath(new URL('dist', import.meta.url))

/** Serves the phones page with its live stream and its switches; resolves once it listens. */
export async function startPhones(options: PhonesOptions): Promise<RunningPhones> {
  const { port = 0, host = '127.0.0.1' } = options
  const sources = sourcesOf(options)
  const server = createServer((request, response) => {
    answer(request, response, sources, options).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return { url: addressOf(server), stop: () => close(server) }
}

type Sources = { drivers: StreamSource; guests: StreamSource | null }

function sourcesOf({ simulator, twilio, phones }: PhonesOptions): Sources {
  const run = randomUUID()
  const [guests, drivers] = divide(z.array(Phone).parse(phones), ({ role }) => role === 'guest')
  return {
    drivers: driversSource(run, drivers, simulator, twilio !== undefined),
    guests: twilio === undefined ? null : guestsSource(run, guests, twilio),
  }
}

function divide<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { drivers, guests }: Sources,
  { simulator, twilio, folder = BUILT_PAGE, onForward }: PhonesOptions,
): Promise<void> {
  const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://phones')
  if (pathname.startsWith('/_sim/')) return relay(request, response, simulator, pathname + search)
  if (pathname.startsWith('/_twilio/') && twilio !== undefined)
    return relay(request, response, twilio, pathname.replace('/_twilio/', '/_sim/') + search)
  if (pathname === '/api/forward' && request.method === 'POST') {
    await onForward?.(DAY_MS)
    simulator.window.forward(DAY_MS)
    twilio?.window.forward(DAY_MS)
    return answerJson(response, 200, { forwardedMs: simulator.switches().window.forwardedMs })
  }
  if (request.method !== 'GET')
    return answerJson(response, 405, { problem: `${request.method} is not possible here.` })
  if (pathname === '/api/stream') return serveStream(request, response, searchParams, drivers)
  if (pathname === '/api/guests' && guests !== null)
    return serveStream(request, response, searchParams, guests)
  return servePage(response, folder, pathname)
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
