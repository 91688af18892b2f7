import { setTimeout as delay } from 'node:timers/promises'

/** Asks again every `everyMs` until the answer is not undefined, and gives it; undefined when `timeoutMs` have passed. */
export async function waitUntil<T>(
  ask: () => Promise<T | undefined> | T | undefined,
  { timeoutMs, everyMs = 50 }: { timeoutMs: number; everyMs?: number },
): Promise<T | undefined> {
  const deadline = performance.now() + timeoutMs
  for (;;) {
    const answer = await ask()
    if (answer !== undefined || performance.now() >= deadline) return answer
    await delay(everyMs)
  }
}
