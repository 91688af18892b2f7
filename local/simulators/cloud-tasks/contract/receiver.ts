import type http from 'node:http'
import { listenHttp } from '../side-port/listen-http.ts'

/** A request as it arrived: its headers with the case Go gives them. */
interface Received {
  status: number
  headers: Record<string, string>
}

export interface Receiver {
  url: string
  /** Answers requests to `path` with these statuses one after another; 0 never answers. */
  script: (path: string, statuses: number[]) => Received[]
  /** True when somebody followed a redirect. */
  wasRedirectFollowed: () => boolean
  close: () => void
}

const followed = '/followed'

/** Starts the target that dispatch cases are sent to. */
export async function startReceiver(): Promise<Receiver> {
  const { server, url, close } = await listenHttp('127.0.0.1', 0)
  const scripts = new Map<string, { statuses: number[]; received: Received[] }>()
  let redirectFollowed = false

  server.on('request', (incoming: http.IncomingMessage, outgoing: http.ServerResponse) => {
    incoming.resume()
    if (incoming.url === followed) redirectFollowed = true
    const script = scripts.get(incoming.url ?? '')
    const status = script?.statuses[script.received.length] ?? 200
    script?.received.push({ status, headers: goHeaders(incoming.rawHeaders) })
    if (status === 0) return
    if (status >= 300 && status < 400) outgoing.setHeader('location', followed)
    outgoing.writeHead(status).end()
  })

  return {
    url,
    script(path, statuses) {
      const received: Received[] = []
      scripts.set(path, { statuses, received })
      return received
    },
    wasRedirectFollowed: () => redirectFollowed,
    close,
  }
}

/** Go's net/http writes every header name as Words-Joined-By-Hyphens when it reads it. */
function goHeaders(raw: string[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] ?? '').toLowerCase().replace(/(^|-)[a-z]/g, (start) => start.toUpperCase())
    headers[name] = raw[at + 1] ?? ''
  }
  return headers
}
