const longestMs = 3_600_000

/** A Retry-After header (seconds or an HTTP date) in milliseconds from now: 0 if unreadable, at most an hour. */
export function readRetryAfter(header: string | undefined, nowMs: number): number {
  if (!header) return 0
  const waitMs = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - nowMs
  return Number.isNaN(waitMs) ? 0 : Math.min(Math.max(waitMs, 0), longestMs)
}
