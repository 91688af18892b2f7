import type { PlaceAnswer } from '../../firestore/place-order.ts'

/** How an order ended for the guest: `unknown` when nobody could tell in time whether it is there. */
export type PlacingEnd = Exclude<PlaceAnswer, { kind: 'pending' | 'unreachable' }> | { kind: 'unknown' }

/** A guest does not stand at a kiosk for longer. */
const patienceMs = 25_000
const pauseMs = 1_500

/**
 * Asks for an order until it has a number or is refused, at most for as long as a guest waits. `place` asks once, always with
 * the same order id, so that asking more than once orders once.
 */
export async function placeUntilDecided(
  place: () => Promise<PlaceAnswer>,
  { now, wait }: { now: () => number; wait: (ms: number) => Promise<void> },
): Promise<PlacingEnd> {
  const until = now() + patienceMs
  for (;;) {
    const answer = await within(place(), wait(Math.max(until - now(), 0)))
    if (answer.kind !== 'pending' && answer.kind !== 'unreachable') return answer
    if (now() + pauseMs >= until) return { kind: 'unknown' }
    await wait(pauseMs)
  }
}

/** A call over a line that died without a word may take minutes. */
async function within(answer: Promise<PlaceAnswer>, timeout: Promise<void>): Promise<PlaceAnswer> {
  return Promise.race([answer, timeout.then((): PlaceAnswer => ({ kind: 'unreachable' }))])
}
