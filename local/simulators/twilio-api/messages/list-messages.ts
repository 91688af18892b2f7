import type { SimulatorState } from '../simulator-state.ts'
import { TwilioError } from '../errors/twilio-error.ts'
import { messageResource, saidResource } from './message-resource.ts'

const USUAL_PAGE = 50
const LARGEST_PAGE = 1_000
const DAY_MS = 24 * 60 * 60 * 1000

type Listed = {
  at: number
  to: string
  from: string
  sentAt: number | null
  resource: Record<string, unknown>
}

/**
 * `GET …/Messages.json` with `To`, `From`, `DateSent`, `DateSent>`, `DateSent<`, `PageSize`, `Page`: both directions, the newest
 * first. A message that has not left yet has no date, and no date filter finds it.
 */
export function listMessages(
  query: URLSearchParams,
  path: string,
  state: SimulatorState,
): Record<string, unknown> {
  const pageSize = Math.min(count(query, 'PageSize', USUAL_PAGE), LARGEST_PAGE)
  const page = count(query, 'Page', 0)
  const filters = [is(query, 'To', 'to'), is(query, 'From', 'from'), ...dateFilters(query)]
  const found = everything(state).filter((listed) => filters.every((matches) => matches(listed)))
  const start = page * pageSize
  const shown = found.slice(start, start + pageSize)
  return {
    messages: shown.map(({ resource }) => resource),
    page,
    page_size: pageSize,
    start,
    end: Math.max(start + shown.length - 1, 0),
    uri: pageUri(page),
    first_page_uri: pageUri(0),
    previous_page_uri: page === 0 ? null : pageUri(page - 1),
    next_page_uri: start + pageSize < found.length ? pageUri(page + 1) : null,
  }

  function pageUri(number: number): string {
    const parameters = new URLSearchParams(query)
    parameters.set('Page', String(number))
    parameters.set('PageSize', String(pageSize))
    return `${path}?${parameters.toString()}`
  }
}

function everything({ messages, said, account: { accountSid } }: SimulatorState): Listed[] {
  const ours = messages.all().map((message) => {
    const { createdAt: at, to, from, sentAt } = message
    return { at, to, from, sentAt, resource: messageResource(accountSid, message) }
  })
  const theirs = said.all().map((entry) => {
    const { at, by: from, to } = entry
    return { at, to, from, sentAt: at, resource: saidResource(accountSid, entry) }
  })
  return [...ours, ...theirs].sort((a, b) => b.at - a.at)
}

function is(query: URLSearchParams, name: string, field: 'to' | 'from') {
  const wanted = query.get(name)
  return (listed: Listed) => wanted === null || listed[field] === wanted
}

/** A whole day, from a moment on (`DateSent>`), or until one (`DateSent<`); whole seconds, as Twilio keeps them. */
function dateFilters(query: URLSearchParams): Array<(listed: Listed) => boolean> {
  const [day, after, before] = ['DateSent', 'DateSent>', 'DateSent<'].map((name) => moment(query, name))
  return [
    ({ sentAt }) => day === undefined || (sentAt !== null && sentAt >= day && sentAt < day + DAY_MS),
    ({ sentAt }) => after === undefined || (sentAt !== null && wholeSecond(sentAt) >= wholeSecond(after)),
    ({ sentAt }) => before === undefined || (sentAt !== null && wholeSecond(sentAt) <= wholeSecond(before)),
  ]
}

function wholeSecond(at: number): number {
  return Math.floor(at / 1000)
}

function moment(query: URLSearchParams, name: string): number | undefined {
  const written = query.get(name)
  if (written === null) return undefined
  const at = Date.parse(written)
  if (Number.isNaN(at)) throw new TwilioError(20001, { subject: `${name}=${written}` })
  return at
}

function count(query: URLSearchParams, name: string, usual: number): number {
  const written = query.get(name)
  if (written === null) return usual
  const value = Number(written)
  if (!Number.isInteger(value) || value < 0) throw new TwilioError(20001, { subject: `${name}=${written}` })
  return value
}
