/** What was last said about oneself. Times are ms of one clock that never jumps. */
export interface PresenceState {
  /** Null before the first word. */
  saidAt: number | null
  isSaidTyping: boolean
  typingSaidAt: number
  typedAt: number
}

export const notSaid: PresenceState = {
  saidAt: null,
  isSaidTyping: false,
  typingSaidAt: -Infinity,
  typedAt: -Infinity,
}

/** `tick`: time went on. `typed`: a key. `done`: the text was sent, or there is none any more. */
export type PresenceEvent = 'tick' | 'typed' | 'done'

const heartbeatMs = 20_000
const typingEveryMs = 4_000
/** Who stops for so long is not writing any more. */
const pauseMs = 5_000

/** Decides whether colleagues are to be told, and what. */
export function planPresence(
  state: PresenceState,
  event: PresenceEvent,
  now: number,
): { state: PresenceState; say: { isTyping: boolean } | null } {
  const known = event === 'typed' ? { ...state, typedAt: now } : state
  const isTyping = event !== 'done' && now - known.typedAt < pauseMs
  const isNews = isTyping
    ? now - known.typingSaidAt >= typingEveryMs && event === 'typed'
    : known.isSaidTyping
  const isDue = known.saidAt === null || now - known.saidAt >= heartbeatMs
  if (!isNews && !isDue) return { state: known, say: null }
  return {
    state: {
      ...known,
      saidAt: now,
      isSaidTyping: isTyping,
      typingSaidAt: isTyping ? now : known.typingSaidAt,
    },
    say: { isTyping },
  }
}
