/**
 * How a queue slows down when its worker answers 429 or 503. The real curve is not published; here every
 * overload halves the rate (at most once in 100 ms, so that one burst counts once) down to 1/64, every
 * success gives back a twentieth, and a Retry-After stops the whole queue until then.
 */
export class Throttle {
  /** Share of the configured rate that is left, 1/64 to 1. */
  factor = 1
  /** Epoch milliseconds before which nothing is dispatched. */
  holdUntil = 0
  private lastCutAt = Number.NEGATIVE_INFINITY

  /** The worker asked for less at `nowMs`; `retryAfterMs` is its Retry-After header, 0 without one. */
  overloaded(nowMs: number, retryAfterMs: number): void {
    if (nowMs - this.lastCutAt >= 100) {
      this.factor = Math.max(this.factor / 2, 1 / 64)
      this.lastCutAt = nowMs
    }
    this.holdUntil = Math.max(this.holdUntil, nowMs + retryAfterMs)
  }

  succeeded(): void {
    this.factor = Math.min(1, this.factor + 0.05)
  }
}
