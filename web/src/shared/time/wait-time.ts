/** From here on nobody can say how long. */
const longWaitMinutes = 45

/**
 * How long one waits, as it is told: whole minutes, rounded up; `long` for more than anybody can say; null for no estimate.
 */
export function waitTime(minutes: number | null): number | 'long' | null {
  if (minutes === null) return null
  return minutes > longWaitMinutes ? 'long' : Math.ceil(minutes)
}
