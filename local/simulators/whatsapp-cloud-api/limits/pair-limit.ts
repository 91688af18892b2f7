export type PairLimitOptions = { intervalMs: number; burst: number; burstWindowMs: number }

/** Meta's pair rate: 1 message per 6 s to one user, 45 within 6 s on credit; a burst of N is paid by a pause of N x 6 s. */
export const META_PAIR_LIMIT: PairLimitOptions = { intervalMs: 6_000, burst: 45, burstWindowMs: 6_000 }

export type Burst = { startedAt: number; count: number }

/** The burst after one more message at `now` (epoch ms), or null when Meta would answer 131056. */
export function nextBurst(previous: Burst | undefined, now: number, options: PairLimitOptions): Burst | null {
  if (!previous || now >= previous.startedAt + previous.count * options.intervalMs)
    return { startedAt: now, count: 1 }
  const onCredit = now < previous.startedAt + options.burstWindowMs && previous.count < options.burst
  return onCredit ? { startedAt: previous.startedAt, count: previous.count + 1 } : null
}
