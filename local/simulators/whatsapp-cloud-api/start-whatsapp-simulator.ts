import { randomInt } from 'node:crypto'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import * as z from 'zod'
import { Fault, FaultOptions } from './faults/fault.ts'
import type { ActiveFault } from './faults/fault-switches.ts'
import { createFaultSwitches } from './faults/fault-switches.ts'
import { createCallLog } from './http/call-log.ts'
import type { Call } from './http/call-log.ts'
import { handleRequest } from './http/handle-request.ts'
import { createIdMint } from './ids/mint-ids.ts'
import { seededRandom } from './ids/seeded-random.ts'
import { createSendLimits } from './limits/send-limits.ts'
import type { SendLimitOptions } from './limits/send-limits.ts'
import { createMediaStore } from './media/media-store.ts'
import { BusinessNumber } from './numbers/business-number.ts'
import type { BusinessNumberInput } from './numbers/business-number.ts'
import type { PhoneMessage } from './phone/phone-content.ts'
import { createPhoneThreads } from './phone/phone-threads.ts'
import type { PhoneListener } from './phone/phone-threads.ts'
import { forget, registerNumber } from './simulator-state.ts'
import type { SimulatorState } from './simulator-state.ts'

export type WhatsappSimulatorOptions = {
  numbers: readonly BusinessNumberInput[]
  /** 0 takes any free port. */
  port?: number
  host?: string
  /** Epoch ms; the pair limit, throughput and media age follow it. */
  clock?: () => number
  /** Makes ids and faults with a probability repeatable; without it every simulator mints other ids. */
  seed?: number
  /** Meta's limits unless told otherwise; `false` switches both off. */
  limits?: SendLimitOptions | false
  /** How many calls, and how many messages per phone, are remembered (the newest). */
  keep?: number
}

export type WhatsappSimulator = {
  /** For example `http://127.0.0.1:4010`: what WHATSAPP_API_BASE_URL is set to. */
  url: string
  stop: () => Promise<void>
  /** Forgets messages, calls, media, faults and limits; numbers stay. */
  reset: () => void
  readonly numbers: readonly BusinessNumber[]
  /** Adds a number, or replaces the one with the same id (to rotate its token or change its templates). */
  addNumber: (number: BusinessNumberInput) => void
  calls: () => Call[]
  /** How often each `biz_opaque_callback_data` was sent to us, refused sends included. */
  callCounts: () => ReadonlyMap<string, number>
  messagesTo: (phone: string) => readonly PhoneMessage[]
  /** All remembered messages with a `seq` above `seq`, oldest first. */
  messagesSince: (seq: number) => PhoneMessage[]
  onMessage: (listener: PhoneListener) => () => void
  /** Switches a fault on (null: off) for the sends of one number. */
  setFault: (phoneNumberId: string, fault: Fault | null, options?: FaultOptions) => void
  faults: () => ActiveFault[]
  onFaultsChanged: (listener: () => void) => () => void
}

/** Starts a WhatsApp Cloud API on this machine; resolves once it listens. Throws on malformed numbers or a busy port. */
export async function startWhatsappSimulator(options: WhatsappSimulatorOptions): Promise<WhatsappSimulator> {
  const { port = 0, host = '127.0.0.1' } = options
  const state = createState(options)
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) =>
    handleRequest(request, response, state),
  )
  await listen(server, port, host)
  state.url = addressOf(server)
  const { threads, callLog, faults } = state

  return {
    url: state.url,
    stop: () => close(server),
    reset: () => forget(state),
    get numbers() {
      return [...state.numbers.values()]
    },
    addNumber: (number) => registerNumber(state, BusinessNumber.parse(number)),
    calls: callLog.calls,
    callCounts: callLog.countsByCallbackData,
    messagesTo: threads.messagesTo,
    messagesSince: threads.since,
    onMessage: threads.onMessage,
    setFault: (phoneNumberId, fault, faultOptions = {}) => {
      if (!state.numbers.has(phoneNumberId)) throw new Error(`The simulator has no number ${phoneNumberId}.`)
      faults.set(phoneNumberId, fault === null ? null : Fault.parse(fault), FaultOptions.parse(faultOptions))
    },
    faults: faults.active,
    onFaultsChanged: faults.onChange,
  }
}

function createState(options: WhatsappSimulatorOptions): SimulatorState {
  const { clock = Date.now, seed = randomInt(2 ** 32), limits, keep = 100_000 } = options
  const random = seededRandom(seed)
  const state: SimulatorState = {
    numbers: new Map(),
    tokens: new Set(),
    threads: createPhoneThreads(keep),
    callLog: createCallLog(keep),
    faults: createFaultSwitches(random),
    limits: createSendLimits(limits),
    media: createMediaStore(),
    ids: createIdMint(random),
    clock,
    url: '',
  }
  for (const number of z.array(BusinessNumber).parse(options.numbers)) registerNumber(state, number)
  return state
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** The address that a listening server can be reached at. */
function addressOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The simulator listens on no port.')
  return `http://${address.address}:${address.port}`
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
