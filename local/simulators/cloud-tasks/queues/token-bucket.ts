/** The rate limiter of a queue: holds up to `capacity` tokens, one is spent per dispatch, refilled evenly. */
export class TokenBucket {
  private tokens: number
  private updatedAt: number
  private perSecond: number
  private capacity: number

  constructor(perSecond: number, capacity: number, nowMs: number) {
    this.perSecond = perSecond
    this.capacity = capacity
    this.tokens = capacity
    this.updatedAt = nowMs
  }

  /** Spends a token; false when there is none yet. */
  take(nowMs: number): boolean {
    this.refill(nowMs)
    if (this.tokens < 1) return false
    this.tokens -= 1
    return true
  }

  /** Milliseconds until the next token is there (0 = now). */
  waitMs(nowMs: number): number {
    this.refill(nowMs)
    return this.tokens >= 1 ? 0 : Math.ceil(((1 - this.tokens) * 1000) / this.perSecond)
  }

  /** Changes the rate from now on; what was saved above the new capacity is lost. */
  setRate(perSecond: number, capacity: number, nowMs: number): void {
    this.refill(nowMs)
    this.perSecond = perSecond
    this.capacity = capacity
    this.tokens = Math.min(this.tokens, capacity)
  }

  private refill(nowMs: number): void {
    const elapsedMs = Math.max(0, nowMs - this.updatedAt)
    this.tokens = Math.min(this.capacity, this.tokens + (elapsedMs * this.perSecond) / 1000)
    this.updatedAt = nowMs
  }
}
