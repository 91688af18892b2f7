/** Tokens whose signature was checked a moment ago; Google sends one token with many tasks. */
export interface KnownTokens {
  has(token: string): boolean
  /** @param expiresAt the token's own end, epoch milliseconds */
  add(token: string, expiresAt: number): void
}

/** No longer than the issuer's keys themselves are kept in memory, so that a withdrawn key is noticed as soon. */
const longestMs = 300_000
const most = 100

export function createKnownTokens(now: () => number): KnownTokens {
  const goodUntil = new Map<string, number>()
  return {
    has: (token) => now() < (goodUntil.get(token) ?? 0),
    add(token, expiresAt) {
      if (goodUntil.size >= most) goodUntil.clear()
      goodUntil.set(token, Math.min(expiresAt, now() + longestMs))
    },
  }
}
