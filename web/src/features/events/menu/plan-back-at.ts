const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/**
 * When a clock in `timeZone` (IANA) shows `clock` (`HH:MM`) next, epoch ms: later today, else tomorrow. Undefined for what is no
 * time of day.
 */
export function planBackAt(clock: string, now: number, timeZone: string): number | undefined {
  const wanted = minutesOf(clock)
  const current = minutesOf(clockIn(now, timeZone))
  if (wanted === undefined || current === undefined) return undefined
  const base = Math.floor(now / minuteMs) * minuteMs
  const ahead = (wanted - current) * minuteMs
  const at = base + (ahead <= 0 ? ahead + dayMs : ahead)
  // When the clocks change in between, an hour is missing or there twice.
  return (
    [0, -60, 60].map((shift) => at + shift * minuteMs).find((time) => clockIn(time, timeZone) === clock) ?? at
  )
}

/** `HH:MM` there. */
export function clockIn(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at)
}

function minutesOf(clock: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? []
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}
