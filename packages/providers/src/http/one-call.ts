import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Readable } from 'node:stream'
import { AxiosError, create } from 'axios'

export interface Call {
  method: 'GET' | 'POST'
  url: string
  /** An object goes as JSON, a form as such; a stream says in `headers` what it is. */
  body?: object | URLSearchParams | Readable
  headers: Record<string, string>
  /** How long the call may take in all, in milliseconds. */
  timeoutMs: number
}

/** An answer, whatever its status, its body parsed if it is JSON; or Node's code for why there is none. */
export type CallAnswer = { status: number; body: unknown } | { failure: string }

/** Calls once: no retries, no redirects; never throws. */
export type OneCall = (call: Call) => Promise<CallAnswer>

/**
 * Connections are kept, but given up after a few idle seconds: a server that closes one at the moment when we use it
 * again would leave us not knowing whether it took the message.
 */
const connections = { keepAlive: true, timeout: 3_000 }

/** A way to call one provider, with connections of its own. */
export function createOneCall(): OneCall {
  const client = create({
    httpAgent: new HttpAgent(connections),
    httpsAgent: new HttpsAgent(connections),
    maxRedirects: 0,
    maxBodyLength: Infinity,
    proxy: false,
    validateStatus: () => true,
    responseType: 'text',
    transformResponse: (text: unknown) => text,
  })
  return async ({ method, url, body, headers, timeoutMs }) => {
    try {
      const answer = await client.request<string>({
        method,
        url,
        ...(body === undefined ? {} : { data: body }),
        headers,
        timeout: timeoutMs,
        // axios counts its own timeout only while it waits for the server: a slow body needs this one.
        signal: AbortSignal.timeout(timeoutMs),
      })
      return { status: answer.status, body: parseJson(answer.data) }
    } catch (failure) {
      return { failure: failure instanceof AxiosError ? codeOf(failure) : 'NO_ANSWER' }
    }
  }
}

function codeOf(failure: AxiosError): string {
  if (failure.code === 'ERR_CANCELED' || failure.code === 'ECONNABORTED') return 'ETIMEDOUT'
  return failure.code ?? 'NO_ANSWER'
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
