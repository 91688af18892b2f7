const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
/** How long an update may wait for its message, in milliseconds. */
export const parkedForMs = 30 * dayMs

/**
 * When an update that was tried in vain is tried again (epoch milliseconds): soon at first, because most have only
 * overtaken the send that they speak of, then ever less often. Null when it has waited long enough.
 * @param tries how often it was tried, this time included
 */
export function nextTryOf(parkedAt: number, tries: number, now: number): number | null {
  if (now - parkedAt >= parkedForMs) return null
  const pause = Math.min(dayMs, (minuteMs / 2) * 2 ** Math.min(tries, 20))
  return Math.min(now + pause, parkedAt + parkedForMs)
}
