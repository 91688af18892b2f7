/** The time of a moment (epoch ms) where an event is, e.g. `10:45`. A time zone that nobody knows counts as UTC. */
export function timeIn(timeZone: string, at: number): string {
  try {
    return format(timeZone, at)
  } catch {
    return format('UTC', at)
  }
}

function format(timeZone: string, at: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(at)
}
