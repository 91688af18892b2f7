/** A number's turn (epoch ms, a fraction of one in `fullAt`) and its bucket with it. */
export interface NumberTurn {
  at: number
  /** When the bucket will be full again: the further ahead, the emptier it is. */
  fullAt: number
}

/**
 * The earliest turn that a number has left, taken. A token bucket: a quarter of what WhatsApp allows in a second may leave
 * at once, the rest follows evenly, so that no second ever holds more than `perSecond`.
 * @param fullAt of the turn before; undefined for a number that has not sent lately
 */
export function takeNumberTurn(fullAt: number | undefined, now: number, perSecond: number): NumberTurn {
  const atOnce = Math.max(1, Math.floor(perSecond / 4))
  const intervalMs = 1000 / Math.max(perSecond - atOnce, perSecond / 2)
  const full = Math.max(fullAt ?? now, now)
  const at = Math.max(now, Math.ceil(full - (atOnce - 1) * intervalMs))
  return { at, fullAt: full + intervalMs }
}
