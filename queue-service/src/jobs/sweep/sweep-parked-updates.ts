import { tryParkedUpdate } from '../parked/try-parked-update.ts'
import { sweepAll } from './sweep-all.ts'
import type { SweepContext } from './sweep-context.ts'

/** So many updates a sweep are tried, the longest overdue first: the rest has its turn in the next one. */
const atOnce = 100

/** Tries updates once more whose message, or number, nobody knew when they came. */
export async function sweepParkedUpdates(context: SweepContext): Promise<{ found: number; failed: number }> {
  const waiting = await context.parkedUpdates.waiting(atOnce)
  return sweepAll(waiting, (parked) => tryParkedUpdate(context, parked))
}
