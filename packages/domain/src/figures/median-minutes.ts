/** With fewer, nobody can say how long it takes. */
const fewestSamples = 5

/** About how long something takes, from how long it took (ms): the median, in whole minutes and at least one. Null under five samples. */
export function medianMinutes(tookMs: readonly number[]): number | null {
  if (tookMs.length < fewestSamples) return null
  const sorted = tookMs.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  return Math.max(1, Math.round(middle / 60_000))
}
