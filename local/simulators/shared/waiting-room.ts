export type WaitingRoom = {
  /** Runs `work` in `ms` milliseconds unless everything is cleared before. */
  in: (ms: number, work: () => void) => void
  clear: () => void
}

/** Timers that can be forgotten all at once, when the simulator stops or is reset. */
export function createWaitingRoom(): WaitingRoom {
  const timers = new Set<NodeJS.Timeout>()
  return {
    in: (ms, work) => {
      const timer = setTimeout(() => {
        timers.delete(timer)
        work()
      }, ms)
      timers.add(timer)
    },
    clear: () => {
      timers.forEach((timer) => clearTimeout(timer))
      timers.clear()
    },
  }
}
