import type { IncomingMessage, ServerResponse } from 'node:http'
import { knownErrorCodes } from '../../simulators/whatsapp-cloud-api/errors/error-codes.ts'
import type { PhoneMessage } from '../../simulators/whatsapp-cloud-api/phone/phone-content.ts'
import type { WhatsappSimulator } from '../../simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import type { Phone } from './phone.ts'
import type { StreamEvents } from './stream-events.ts'

/** Messages that arrive together travel together: a burst costs the page a few events a second, not hundreds. */
const GATHER_MS = 40
const HEARTBEAT_MS = 10_000
/** How many of a phone's messages a new page is given. */
const NEWEST = 300

export type StreamSource = { run: string; phones: readonly Phone[]; simulator: WhatsappSimulator }

/**
 * Server-Sent Events with everything that arrives on the phones. `?after={run}.{seq}` continues where a lost connection ended:
 * nothing is sent twice, nothing is left out.
 */
export function serveStream(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
  source: StreamSource,
): void {
  const { run, phones, simulator } = source
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  send('hello', {
    run,
    phones: [...phones],
    numbers: simulator.numbers.map(({ phoneNumberId, displayPhoneNumber, name }) => ({
      phoneNumberId,
      displayPhoneNumber,
      name,
    })),
    errorCodes: knownErrorCodes(),
    faults: simulator.faults(),
  })
  send('messages', newestPerPhone(simulator.messagesSince(startOf(query.get('after'), run))))

  let gathered: PhoneMessage[] = []
  let faultsChanged = false
  let timer: NodeJS.Timeout | undefined
  const heartbeat = setInterval(() => response.write('event: alive\ndata: {}\n\n'), HEARTBEAT_MS)
  const stopMessages = simulator.onMessage((message) => {
    gathered.push(message)
    timer ??= setTimeout(flush, GATHER_MS)
  })
  const stopFaults = simulator.onFaultsChanged(() => {
    faultsChanged = true
    timer ??= setTimeout(flush, GATHER_MS)
  })
  request.on('close', () => {
    clearTimeout(timer)
    clearInterval(heartbeat)
    stopMessages()
    stopFaults()
  })

  function flush(): void {
    timer = undefined
    if (gathered.length > 0) send('messages', newestPerPhone(gathered))
    if (faultsChanged) send('faults', simulator.faults())
    gathered = []
    faultsChanged = false
  }

  function send<Name extends keyof StreamEvents>(name: Name, data: StreamEvents[Name]): void {
    response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
  }
}

/** The seq to continue after: 0 for a new page, or for one that last spoke to another run of the server. */
function startOf(after: string | null, run: string): number {
  const [afterRun, seq] = (after ?? '').split('.')
  return afterRun === run ? Number(seq) || 0 : 0
}

function newestPerPhone(messages: readonly PhoneMessage[]): PhoneMessage[] {
  const counts = new Map<string, number>()
  return messages
    .toReversed()
    .filter(({ to }) => {
      counts.set(to, (counts.get(to) ?? 0) + 1)
      return (counts.get(to) ?? 0) <= NEWEST
    })
    .toReversed()
}
