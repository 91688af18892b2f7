/** The day of a moment (epoch ms) where an event is, e.g. `2026-11-26`. A time zone that nobody knows counts as UTC. */
export function dayIn(timeZone: string, at: number): string {
  try {
    return format(timeZone, at)
  } catch {
    return format('UTC', at)
  }
}

function format(timeZone: string, at: number): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at)
}
