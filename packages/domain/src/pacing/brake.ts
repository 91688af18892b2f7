/** How often something may be done within `withinMs`, by each key for itself. */
export interface BrakeLimit {
  most: number
  withinMs: number
}

/** Counts what is done by whom, in memory. */
export interface Brake {
  /** Counts one, by `key`. False when that would be one too many: then it is not to be done. `now` is epoch ms. */
  take(key: string, now: number): boolean
  /** It does not count after all. */
  giveBack(key: string): void
}

/** Beyond this many keys the oldest are forgotten: whoever comes with ever new keys shall not fill the memory. */
const mostKeys = 10_000

/** A brake whose span begins with the first of each key, and begins anew when it is over. */
export function createBrake({ most, withinMs }: BrakeLimit): Brake {
  const spans = new Map<string, { until: number; count: number }>()

  function spanOf(key: string, now: number): { until: number; count: number } {
    const known = spans.get(key)
    if (known !== undefined && known.until > now) return known
    const span = { until: now + withinMs, count: 0 }
    // Removed first, so that the order of the keys is that of their spans.
    spans.delete(key)
    spans.set(key, span)
    const [oldest] = spans.keys()
    if (spans.size > mostKeys && oldest !== undefined) spans.delete(oldest)
    return span
  }

  return {
    take(key, now) {
      const span = spanOf(key, now)
      if (span.count >= most) return false
      span.count += 1
      return true
    },

    giveBack(key) {
      const span = spans.get(key)
      if (span !== undefined && span.count > 0) span.count -= 1
    },
  }
}
