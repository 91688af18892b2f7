/** A SHA-256 sum in lower-case hex, from base64 (as webhooks give it) or hex; null for what is no such sum. */
export function readSha256(sum: string | undefined): string | null {
  if (sum === undefined) return null
  if (/^[0-9a-f]{64}$/i.test(sum)) return sum.toLowerCase()
  const bytes = Buffer.from(sum, 'base64')
  return bytes.length === 32 ? bytes.toString('hex') : null
}
