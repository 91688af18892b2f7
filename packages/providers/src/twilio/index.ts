import type { MessagingProvider, OutgoingMessage, ProviderOutcome } from '../contract.ts'
import { createOneCall } from '../http/one-call.ts'
import { readFailure } from '../http/read-failure.ts'
import { buildForm } from './build-form.ts'
import { listMessages, type ListedMessage, type Listing } from './list-messages.ts'
import { readAnswer } from './read-answer.ts'
import type { TwilioSender } from './sender.ts'

export interface TwilioOptions {
  /** Without a trailing slash, e.g. `https://api.twilio.com`. */
  baseUrl: string
  accountSid: string
  /** Where Twilio reaches us, without a trailing slash. */
  publicBaseUrl: string
  /** How long one call may take in all, in milliseconds. */
  timeoutMs: number
}

export interface Twilio extends MessagingProvider<TwilioSender> {
  /** Everything that we sent to one address since a time; null when that cannot be said. Never throws. */
  list: (listing: Listing) => Promise<ListedMessage[] | null>
}

/** SMS, MMS, WhatsApp and Messenger by Twilio. One call per send, no retries and no redirects of its own. */
export function createTwilio({ baseUrl, accountSid, publicBaseUrl, timeoutMs }: TwilioOptions): Twilio {
  const call = createOneCall()
  const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`
  const headersFor = (token: string): Record<string, string> => ({
    authorization: `Basic ${Buffer.from(`${accountSid}:${newestOf(token)}`).toString('base64')}`,
    accept: 'application/json',
  })
  return {
    async send(message, sender) {
      const body = tryBuildForm(message, sender, publicBaseUrl)
      if (body === null) return unbuildable
      const headers = headersFor(sender.token)
      const answer = await call({ method: 'POST', url: `${baseUrl}${path}`, body, headers, timeoutMs })
      return 'failure' in answer
        ? readFailure(answer.failure, 'Twilio')
        : readAnswer(answer.status, answer.body)
    },
    list: (listing) => listMessages({ call, baseUrl, path, headersFor, timeoutMs }, listing),
  }
}

/** While the token is being changed the secret holds `old,new`: webhooks may be signed with either, and either may call. */
function newestOf(token: string): string {
  return token.split(',').at(-1)?.trim() ?? ''
}

const unbuildable: ProviderOutcome = {
  kind: 'rejected',
  error: {
    code: 'INVALID_PAYLOAD',
    class: 'message',
    text: 'Not sent: what belongs to this message (text, file, template) is missing or damaged.',
  },
}

function tryBuildForm(
  message: OutgoingMessage,
  sender: TwilioSender,
  publicBaseUrl: string,
): URLSearchParams | null {
  try {
    return buildForm(message, sender, publicBaseUrl)
  } catch {
    return null
  }
}
