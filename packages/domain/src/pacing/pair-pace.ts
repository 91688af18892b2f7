/** How fast one number may write to one driver (WhatsApp's pair rate: 45 in a burst, one in 6,000 ms in the long run). */
export interface PairPace {
  burst: number
  intervalMs: number
}

/** The newest burst of a pair. It is borrowed: after `count` messages nothing may follow for `count` intervals. Epoch ms. */
export interface Burst {
  startedAt: number
  count: number
}

/** A message's turn (epoch ms) and the pair's burst with it. */
export interface PairTurn {
  at: number
  burst: Burst
}

/**
 * The earliest turn that the pair has left, taken. Turns are given in order, also those that lie ahead.
 *
 * Our clock starts a little before WhatsApp's: so we borrow only within half an interval where it allows a whole one, and
 * wait a tenth of an interval longer than it asks.
 */
export function takePairTurn(
  previous: Burst | undefined,
  now: number,
  { burst, intervalMs }: PairPace,
): PairTurn {
  if (previous === undefined) return begin(now)
  const { startedAt, count } = previous
  const paid = paidAt(previous, intervalMs)
  if (now >= paid) return begin(now)
  const at = Math.max(now, startedAt)
  if (at < startedAt + intervalMs / 2 && count < burst) return { at, burst: { startedAt, count: count + 1 } }
  return begin(paid)
}

/**
 * The pair's burst with one more message that left without waiting: WhatsApp has not said that it was one too many. No more
 * than a whole burst can have been taken on credit.
 */
export function countPairMessage(
  previous: Burst | undefined,
  now: number,
  { burst, intervalMs }: PairPace,
): Burst {
  if (previous === undefined || now >= paidAt(previous, intervalMs)) return { startedAt: now, count: 1 }
  return { startedAt: previous.startedAt, count: Math.min(previous.count + 1, burst) }
}

/** When the burst is paid for, epoch ms. */
function paidAt({ startedAt, count }: Burst, intervalMs: number): number {
  return startedAt + Math.ceil((count + 0.1) * intervalMs)
}

function begin(at: number): PairTurn {
  return { at, burst: { startedAt: at, count: 1 } }
}
