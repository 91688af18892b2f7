import http from 'node:http'
import https from 'node:https'
import type { Clock } from '../clock/clock.ts'
import type { Attempt, Deliver, Outcome } from './attempt.ts'
import { dispatchHeaders, mayHaveBody } from './dispatch-headers.ts'
import { isLoopback } from './is-loopback.ts'
import { readRetryAfter } from './read-retry-after.ts'

export interface SenderOptions {
  clock: Clock
  /** Signs the OIDC token for a service account and an audience. */
  signToken: (serviceAccountEmail: string, audience: string) => Promise<string>
  /** Lets tasks leave this machine; otherwise only loopback targets are called. */
  allowRemoteTargets: boolean
  /** Where App Engine tasks go (scheme, host and port); without it their attempts fail. */
  appEngineUrl: string | undefined
}

export interface Sender {
  deliver: Deliver
  /** Closes the connections kept alive. */
  close: () => void
}

/**
 * Makes deliveries over HTTP with kept-alive connections. Redirects are not followed: any answer but 2xx is a
 * failure (recording dispatch/http, the 302).
 */
export function createHttpSender(options: SenderOptions): Sender {
  // An idle connection is closed before a typical server (5 s) does so, or a request would meet a closing one.
  const agents = {
    'http:': new http.Agent({ keepAlive: true, timeout: 2000 }),
    'https:': new https.Agent({ keepAlive: true, timeout: 2000 }),
  }

  async function deliver(attempt: Attempt, signal: AbortSignal): Promise<Outcome> {
    try {
      const url = targetUrl(attempt, options)
      const { oidcToken } = attempt.task.request
      const token = oidcToken && (await options.signToken(oidcToken.serviceAccountEmail, oidcToken.audience))
      const agent = url.protocol === 'https:' ? agents['https:'] : agents['http:']
      return await send(attempt, { url, token, agent, signal, clock: options.clock })
    } catch (error) {
      return { kind: 'unreachable', reason: error instanceof Error ? error.message : String(error) }
    }
  }

  function close(): void {
    agents['http:'].destroy()
    agents['https:'].destroy()
  }

  return { deliver, close }
}

interface Wire {
  url: URL
  token: string | undefined
  agent: http.Agent
  signal: AbortSignal
  clock: Clock
}

function send(attempt: Attempt, wire: Wire): Promise<Outcome> {
  const { url, agent, signal, clock } = wire
  const { request, dispatchDeadlineMs } = attempt.task
  return new Promise((resolve) => {
    const protocol = url.protocol === 'https:' ? https : http
    const headers = dispatchHeaders(attempt, wire.token)
    const outgoing = protocol.request(url, { method: request.method, headers, agent, signal })
    const cancelDeadline = clock.schedule(dispatchDeadlineMs, () => {
      settle({ kind: 'timed-out' })
      outgoing.destroy()
    })
    function settle(outcome: Outcome): void {
      cancelDeadline()
      resolve(outcome)
    }
    outgoing.on('error', (error) => settle({ kind: 'unreachable', reason: error.message }))
    outgoing.on('response', (answer) => {
      const retryAfterMs = readRetryAfter(answer.headers['retry-after'], clock.now())
      answer.on('error', (error) => settle({ kind: 'unreachable', reason: error.message }))
      answer.on('end', () => settle({ kind: 'answered', status: answer.statusCode ?? 0, retryAfterMs }))
      answer.resume()
    })
    outgoing.end(mayHaveBody(request.method) ? request.body : undefined)
  })
}

/** The address of a delivery. Throws when it must not or cannot be called. */
function targetUrl(attempt: Attempt, options: SenderOptions): URL {
  const { request } = attempt.task
  const url = request.target === 'http' ? new URL(request.url) : appEngineTarget(request.url, options)
  if (!options.allowRemoteTargets && !isLoopback(url.hostname)) {
    throw new Error(
      `${url.hostname} is not this machine; start the emulator with remote targets allowed to call it`,
    )
  }
  return url
}

function appEngineTarget(relativeUri: string, options: SenderOptions): URL {
  if (!options.appEngineUrl)
    throw new Error('the emulator was started without an address for App Engine tasks')
  return new URL(relativeUri, options.appEngineUrl)
}
