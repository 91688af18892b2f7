import type { TaskQueue } from './task-queue.ts'

const secondMs = 1_000
/** Clocks differ by less. */
const skewMs = 100
/** Who is a little behind, or slow to reach Cloud Tasks, must not name a task that has run. */
const marginMs = 250
/** Where Cloud Tasks is slower than that each time, the sweeper does the rest. */
const mostTries = 3

/** A task that looks at how things stand: it may be one for many reasons. `key` says what it looks at. */
interface Look {
  queue: string
  path: string
  body: unknown
  key: string
}

/**
 * Has something looked at within about a second: all that happens in one second makes one task at its end. When Cloud Tasks
 * answers only after that, the task of this name may have looked too early, and there is one more.
 * @param now epoch ms
 */
export async function enqueueSoon(queue: TaskQueue, look: Look, now: () => number): Promise<void> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const second = Math.ceil((now() + marginMs) / secondMs)
    const sendAt = second * secondMs
    await queue.enqueue({ ...look, key: `${look.key}:${second}`, sendAt })
    if (now() + skewMs < sendAt) return
  }
}
