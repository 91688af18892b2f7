/** A moment (epoch ms) in ISO 8601, UTC; '' for none. */
export function isoTime(at: number | undefined): string {
  return at === undefined ? '' : new Date(at).toISOString()
}
