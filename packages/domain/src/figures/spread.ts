/** How long something took, in minutes to a tenth: what half of all, and what nine in ten stayed under; null without samples. */
export interface Spread {
  median: number | null
  p90: number | null
  samples: number
}

/** @param tookMs in ms, in any order */
export function spreadOf(tookMs: readonly number[]): Spread {
  const sorted = tookMs.map((ms) => ms / 60_000).toSorted((a, b) => a - b)
  return { median: at(sorted, 0.5), p90: at(sorted, 0.9), samples: sorted.length }
}

function at(sorted: number[], share: number): number | null {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return value === undefined ? null : Math.round(value * 10) / 10
}
