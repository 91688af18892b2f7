/** Whether the page shows what is true now. `since`: epoch ms from which on it may be old; `everLive`: was it ever true. */
export interface Connection {
  live: boolean
  since: number
  everLive: boolean
}

/** What the live mark says. */
export type ConnectionMark = 'live' | 'catching-up' | 'not-live'

/** A short gap is nobody's business; from here on the mark says it. */
const markAfterMs = 5_000
/** From here on a banner says it too. */
const bannerAfterMs = 15_000

/** The next state, given whether the server's word is at hand now. */
export function planConnection(previous: Connection, live: boolean, now: number): Connection {
  if (live === previous.live) return previous
  return { live, since: now, everLive: previous.everLive || live }
}

export function markOf(connection: Connection, now: number): ConnectionMark {
  if (connection.live) return 'live'
  return now - connection.since >= markAfterMs ? 'not-live' : 'catching-up'
}

export function needsBanner(connection: Connection, now: number): boolean {
  return !connection.live && now - connection.since >= bannerAfterMs
}

/** When the mark or the banner changes by itself, epoch ms; null when only news can change it. */
export function nextChange(connection: Connection, now: number): number | null {
  if (connection.live) return null
  const times = [connection.since + markAfterMs, connection.since + bannerAfterMs]
  return times.find((time) => time > now) ?? null
}
