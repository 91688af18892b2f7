import type { Clock } from './clock.ts'

interface Alarm {
  at: number
  run: () => void
}

/** A clock for tests: time stands still until `advance` moves it, and what falls due on the way runs in order. */
export class ManualClock implements Clock {
  private time: number
  private readonly alarms = new Set<Alarm>()

  constructor(startMs = Date.UTC(2026, 0, 1)) {
    this.time = startMs
  }

  now(): number {
    return this.time
  }

  schedule(delayMs: number, run: () => void): () => void {
    const alarm = { at: this.time + Math.max(0, delayMs), run }
    this.alarms.add(alarm)
    return () => this.alarms.delete(alarm)
  }

  /** Moves time forward by `ms`; between two alarms pending promises get their turn. */
  async advance(ms: number): Promise<void> {
    const end = this.time + ms
    await settle()
    for (let next = this.earliest(end); next; next = this.earliest(end)) {
      this.alarms.delete(next)
      this.time = Math.max(this.time, next.at)
      next.run()
      await settle()
    }
    this.time = end
  }

  private earliest(end: number): Alarm | undefined {
    let found: Alarm | undefined
    for (const alarm of this.alarms) {
      if (alarm.at <= end && (!found || alarm.at < found.at)) found = alarm
    }
    return found
  }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
