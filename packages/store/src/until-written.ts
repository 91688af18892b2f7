import { setTimeout as wait } from 'node:timers/promises'

const longestPauseMs = 250

/** How chance and time are had; real ones unless told otherwise. */
export interface Chance {
  /** From 0 to 1. */
  random?: () => number
  /** Waits for some milliseconds. */
  pause?: (ms: number) => Promise<unknown>
}

/**
 * Has something read, decided and written until nothing came between. Of writers that meet, one gets through each time; the others
 * wait for a random moment.
 * @param attempt gives undefined when something came between
 * @throws when that was so each time: call again
 */
export async function untilWritten<T>(
  attempt: () => Promise<T | undefined>,
  mostTries: number,
  { random = Math.random, pause = wait }: Chance = {},
): Promise<T> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const done = await attempt()
    if (done !== undefined) return done
    await pause(random() * Math.min(longestPauseMs, 10 * 2 ** tries))
  }
  throw new Error('What was to be changed never stood still long enough to be written.')
}
