/** What is known to the tone: which of those who wait it has heard of, and when it sounded last (epoch ms). */
export interface ToneState {
  /** Null before the first look and after a gap: what is there then is a backlog. */
  known: ReadonlySet<string> | null
  soundedAt: number
}

/** One tone at most in this time. */
const toneMs = 5_000

export const silence: ToneState = { known: null, soundedAt: Number.NEGATIVE_INFINITY }

/**
 * Decides whether something that has just come sounds. Never for a backlog, at most every 5 s.
 * `waiting`: ids of what waits for this person; `isLive`: what stands there is true now. `first`: only where nothing waited before.
 */
export function planTone(
  { known, soundedAt }: ToneState,
  waiting: readonly string[],
  isLive: boolean,
  now: number,
  first = false,
): { state: ToneState; sounds: boolean } {
  if (!isLive) return { state: { known: null, soundedAt }, sounds: false }
  const isNews = known !== null && (!first || known.size === 0) && waiting.some((id) => !known.has(id))
  const sounds = isNews && now - soundedAt >= toneMs
  return { state: { known: new Set(waiting), soundedAt: sounds ? now : soundedAt }, sounds }
}
