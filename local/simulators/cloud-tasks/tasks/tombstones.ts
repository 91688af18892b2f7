import type { Clock } from '../clock/clock.ts'

/** Names that existed recently and may not be used again yet. All live equally long, so the oldest is first. */
export class Tombstones {
  private readonly expiry = new Map<string, number>()
  private readonly clock: Clock
  private readonly lifetimeMs: number

  constructor(clock: Clock, lifetimeMs: number) {
    this.clock = clock
    this.lifetimeMs = lifetimeMs
  }

  add(name: string): void {
    this.expiry.delete(name)
    this.expiry.set(name, this.clock.now() + this.lifetimeMs)
  }

  has(name: string): boolean {
    this.forgetExpired()
    return this.expiry.has(name)
  }

  clear(): void {
    this.expiry.clear()
  }

  private forgetExpired(): void {
    const now = this.clock.now()
    for (const [name, expiresAt] of this.expiry) {
      if (expiresAt > now) return
      this.expiry.delete(name)
    }
  }
}
