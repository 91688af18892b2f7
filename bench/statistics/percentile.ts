/**
 * The value below which a share of the values lies (nearest rank, so it is always one that was measured).
 * @param share from 0 to 1: 0.5 is the median
 * @throws RangeError for no values
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const rank = Math.max(1, Math.ceil(share * sorted.length))
  const value = sorted[rank - 1]
  if (value === undefined) throw new RangeError('There is no percentile of nothing.')
  return value
}

/** The middle value: what a noisy neighbour moves least. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}
