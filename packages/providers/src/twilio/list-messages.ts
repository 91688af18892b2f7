import type { OneCall } from '../http/one-call.ts'
import { ListAnswer, type Message } from './schema.ts'

/** A message that Twilio says we sent. `createdAt` is epoch milliseconds, in whole seconds. */
export interface ListedMessage {
  sid: string
  status: string
  /** '' where Twilio does not keep what messages say. */
  body: string
  /** Null until a Messaging Service has chosen a number. */
  from: string | null
  createdAt: number
  errorCode?: number
}

export interface Listing {
  to: string
  /** Epoch milliseconds. */
  since: number
  token: string
}

interface ListContext {
  call: OneCall
  baseUrl: string
  /** Of the account's messages, e.g. `/2010-04-01/Accounts/AC…/Messages.json`. */
  path: string
  headersFor: (token: string) => Record<string, string>
  timeoutMs: number
}

const pageSize = 100
/** More than this many messages to one person since the time asked for are beyond any listing. */
const mostPages = 5

/**
 * Everything that we sent to one address since a time; null when that cannot be said. Asked without Twilio's filters for dates
 * and senders: they look at the date of sending, which a message that waits at Twilio does not have yet, and at a number that a
 * Messaging Service may still have to choose. Whoever believes such a listing sends twice.
 */
export async function listMessages(
  context: ListContext,
  { to, since, token }: Listing,
): Promise<ListedMessage[] | null> {
  const { call, baseUrl, path, headersFor, timeoutMs } = context
  const found: ListedMessage[] = []
  let next: string | null =
    `${path}?${new URLSearchParams({ To: to, PageSize: String(pageSize) }).toString()}`
  for (let page = 0; page < mostPages && next !== null; page += 1) {
    const answer = await call({
      method: 'GET',
      url: `${baseUrl}${next}`,
      headers: headersFor(token),
      timeoutMs,
    })
    const listed =
      'failure' in answer || answer.status !== 200 ? undefined : ListAnswer.safeParse(answer.body).data
    if (listed === undefined) return null
    const messages = listed.messages.map(read)
    if (messages.some(({ createdAt }) => Number.isNaN(createdAt))) return null
    found.push(...messages.filter(({ createdAt, isOurs }) => isOurs && createdAt >= since))
    const oldest = Math.min(...messages.map(({ createdAt }) => createdAt))
    next = messages.length === 0 || oldest < since ? null : (listed.next_page_uri ?? null)
  }
  return next === null ? found : null
}

function read({ sid, status, direction, from, body, date_created, error_code }: Message): ListedMessage & {
  isOurs: boolean
} {
  return {
    sid,
    status,
    body: body ?? '',
    from: from ?? null,
    createdAt: Date.parse(date_created),
    ...(typeof error_code === 'number' ? { errorCode: error_code } : {}),
    isOurs: direction.startsWith('outbound'),
  }
}
