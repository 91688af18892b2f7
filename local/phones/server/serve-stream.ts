import type { IncomingMessage, ServerResponse } from 'node:http'
import { phoneOf, type ThreadEntry } from '../../simulators/shared/phone/phone-message.ts'
import type { StreamEvents } from './stream-events.ts'
import type { StreamSource } from './stream-source.ts'

/** What happens together travels together: a burst costs the page a few events a second, not hundreds. */
const GATHER_MS = 40
const HEARTBEAT_MS = 10_000
/** How many of a phone's messages a new page is given. */
const NEWEST = 300

/**
 * Server-Sent Events with everything that happens on the phones. `?after={run}.{rev}` continues where a lost connection ended:
 * nothing is sent twice, nothing is left out.
 */
export function serveStream(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
  source: StreamSource,
): void {
  const hello = source.hello()
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  send('hello', hello)
  sendWorld()
  send('entries', newestPerPhone(source.entriesSince(startOf(query.get('after'), hello.run))))

  let gathered = new Map<string, ThreadEntry>()
  let worldChanged = false
  let timer: NodeJS.Timeout | undefined
  const heartbeat = setInterval(() => response.write('event: alive\ndata: {}\n\n'), HEARTBEAT_MS)
  const stops = [
    source.onEntry((entry) => {
      gathered.set(entry.id, entry)
      gather()
    }),
    source.onChange(changeWorld),
  ]
  request.on('close', () => {
    clearTimeout(timer)
    clearInterval(heartbeat)
    stops.forEach((stop) => stop())
  })

  function gather(): void {
    timer ??= setTimeout(flush, GATHER_MS)
  }

  function changeWorld(): void {
    worldChanged = true
    gather()
  }

  function flush(): void {
    timer = undefined
    const entries = [...gathered.values()].sort((a, b) => a.seq - b.seq)
    gathered = new Map()
    if (worldChanged) sendWorld()
    worldChanged = false
    if (entries.length > 0) send('entries', newestPerPhone(entries))
  }

  function sendWorld(): void {
    send('switches', source.switches())
    send('people', source.people())
    send('typing', source.typing())
  }

  function send<Name extends keyof StreamEvents>(name: Name, data: StreamEvents[Name]): void {
    response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
  }
}

/** The rev to continue after: 0 for a new page, or for one that last spoke to another run of the server. */
function startOf(after: string | null, run: string): number {
  const [afterRun, rev] = (after ?? '').split('.')
  return afterRun === run ? Number(rev) || 0 : 0
}

function newestPerPhone(entries: readonly ThreadEntry[]): ThreadEntry[] {
  const counts = new Map<string, number>()
  return entries
    .toReversed()
    .filter((entry) => {
      const count = (counts.get(phoneOf(entry)) ?? 0) + 1
      counts.set(phoneOf(entry), count)
      return count <= NEWEST
    })
    .toReversed()
}
