import { numberOf } from './read-json.ts'

const dayMs = 86_400_000
/** Before WhatsApp: whatever is older is no time of a message. */
const earliest = Date.UTC(2009, 0, 1)

/**
 * A webhook's time (a text of seconds) in epoch milliseconds. What is no time, or lies more than a day ahead of
 * `receivedAt`, counts as happening now: a window must not stay open for years because of a bad number.
 */
export function readProviderTime(timestamp: unknown, receivedAt: number): number {
  const seconds = numberOf(timestamp)
  if (seconds === undefined) return receivedAt
  const at = Math.trunc(seconds * 1000)
  return at >= earliest && at <= receivedAt + dayMs ? at : receivedAt
}
