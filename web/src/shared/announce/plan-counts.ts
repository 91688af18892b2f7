/** What was announced last, and when (epoch ms). */
export interface AnnouncedCounts {
  known: ReadonlySet<string> | null
  at: number
}

/** Whoever listens to the board hears of it at most this often. */
const announceMs = 10_000

export const nothingAnnounced: AnnouncedCounts = { known: null, at: Number.NEGATIVE_INFINITY }

/**
 * Decides what a screen reader says: how many are new and how many wait, not each of them. `in` is in how many ms it may
 * be asked again when it is too early now; null when there is nothing to say.
 */
export function planCounts(
  { known, at }: AnnouncedCounts,
  waiting: readonly string[],
  now: number,
): { state: AnnouncedCounts; say: { fresh: number; waiting: number } | null; in: number | null } {
  if (known === null) return { state: { known: new Set(waiting), at }, say: null, in: null }
  const fresh = waiting.filter((id) => !known.has(id)).length
  if (fresh === 0) return { state: { known, at }, say: null, in: null }
  if (now - at < announceMs) return { state: { known, at }, say: null, in: at + announceMs - now }
  return {
    state: { known: new Set(waiting), at: now },
    say: { fresh, waiting: waiting.length },
    in: null,
  }
}
