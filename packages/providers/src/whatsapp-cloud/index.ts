import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { AxiosError, create } from 'axios'
import type { MessagingProvider, OutgoingMessage, ProviderOutcome } from '../contract.ts'
import { buildBody } from './build-body.ts'
import { readAnswer } from './read-answer.ts'
import { readFailure } from './read-failure.ts'

export interface WhatsappSender {
  phoneNumberId: string
  /** The lease company's own access token. */
  token: string
}

export interface WhatsappCloudOptions {
  /** Without a trailing slash, e.g. `https://graph.facebook.com`. */
  baseUrl: string
  /** Graph API version, e.g. `v25.0`. */
  version: string
  /** How long one call may take in all, in milliseconds. */
  timeoutMs: number
}

/**
 * Connections are kept, but given up after a few idle seconds: a server that closes one at the moment when we use it
 * again would leave us not knowing whether it took the message.
 */
const connections = { keepAlive: true, timeout: 3_000 }

/** WhatsApp by Meta's Cloud API. One call per send, no retries and no redirects of its own. */
export function createWhatsappCloud(options: WhatsappCloudOptions): MessagingProvider<WhatsappSender> {
  const client = create({
    baseURL: `${options.baseUrl}/${options.version}`,
    httpAgent: new HttpAgent(connections),
    httpsAgent: new HttpsAgent(connections),
    timeout: options.timeoutMs,
    maxRedirects: 0,
    proxy: false,
    validateStatus: () => true,
    responseType: 'text',
    transformResponse: (text: unknown) => text,
  })
  return {
    async send(message, sender) {
      const body = tryBuildBody(message)
      if (body === null) return unbuildable
      try {
        const answer = await client.post<string>(`/${sender.phoneNumberId}/messages`, body, {
          headers: { authorization: `Bearer ${sender.token}` },
          // axios counts its own timeout only while it waits for the server: a slow body needs this one.
          signal: AbortSignal.timeout(options.timeoutMs),
        })
        return readAnswer(answer.status, parseJson(answer.data))
      } catch (failure) {
        return readFailure(failure instanceof AxiosError ? codeOf(failure) : 'NO_ANSWER')
      }
    },
  }
}

const unbuildable: ProviderOutcome = {
  kind: 'rejected',
  error: {
    code: 'INVALID_PAYLOAD',
    class: 'message',
    text: 'Not sent: what belongs to this message (file, template, quick replies) is missing or damaged.',
  },
}

function tryBuildBody(message: OutgoingMessage): Record<string, unknown> | null {
  try {
    return buildBody(message)
  } catch {
    return null
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
