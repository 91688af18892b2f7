import type { Readable } from 'node:stream'
import { createOneCall, type CallAnswer } from '../http/one-call.ts'

export interface GraphClientOptions {
  /** Without a trailing slash, e.g. `https://graph.facebook.com`. */
  baseUrl: string
  /** Graph API version, e.g. `v25.0`. */
  version: string
}

export interface GraphRequest {
  /** Under the version, e.g. `/106/messages`. */
  path: string
  /** An object goes as JSON; a stream says in `headers` what it is. */
  body: object | Readable
  headers?: Record<string, string>
  token: string
  /** How long the call may take in all, in milliseconds. */
  timeoutMs: number
}

export type GraphAnswer = CallAnswer

/** Posts to Meta's Graph API. One call each: no retries, no redirects; never throws. */
export interface GraphClient {
  post(request: GraphRequest): Promise<GraphAnswer>
}

export function createGraphClient({ baseUrl, version }: GraphClientOptions): GraphClient {
  const call = createOneCall()
  return {
    post: ({ path, body, headers, token, timeoutMs }) =>
      call({
        method: 'POST',
        url: `${baseUrl}/${version}${path}`,
        body,
        headers: { ...headers, authorization: `Bearer ${token}` },
        timeoutMs,
      }),
  }
}
