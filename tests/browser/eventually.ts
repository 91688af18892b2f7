import { setTimeout as delay } from 'node:timers/promises'

/** Asks again until `check` throws nothing, and gives what it gives; after `timeoutMs` its last error is thrown. */
export async function eventually<T>(check: () => Promise<T> | T, timeoutMs = 20_000): Promise<T> {
  const deadline = performance.now() + timeoutMs
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (performance.now() > deadline) throw error
    }
    await delay(50)
  }
}
