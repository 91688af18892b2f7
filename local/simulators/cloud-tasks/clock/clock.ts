/** Time as the emulator sees it: tests hand in a clock that they move themselves. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  /** Calls `run` once after `delayMs` milliseconds; the returned function cancels it. */
  schedule(delayMs: number, run: () => void): () => void
}

/** `setTimeout` fires at once for anything longer than this, so longer waits are cut and armed again. */
const longestTimerMs = 2_147_483_647

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  schedule(delayMs, run) {
    let timer: NodeJS.Timeout
    function arm(remainingMs: number): void {
      const partMs = Math.min(Math.max(remainingMs, 0), longestTimerMs)
      timer = setTimeout(() => (remainingMs > partMs ? arm(remainingMs - partMs) : run()), partMs)
    }
    arm(delayMs)
    return () => clearTimeout(timer)
  },
}
