import { setTimeout as delay } from 'node:timers/promises'

const LOOK_EVERY_MS = 10

/** Where webhooks may be: words to come, and posts under way. */
type Pending = { pending: () => number }

/**
 * Waits until every word was told and every webhook is settled: answered, dropped or given up. What waits for a phone that is off
 * does not count. @throws Error that says how many are left after `timeoutMs`
 */
export async function drainWebhooks(places: readonly Pending[], timeoutMs: number): Promise<void> {
  const deadline = performance.now() + timeoutMs
  while (pendingWebhooks(places) > 0) {
    if (performance.now() >= deadline)
      throw new Error(`After ${timeoutMs} ms ${pendingWebhooks(places)} webhooks are still on their way.`)
    await delay(LOOK_EVERY_MS)
  }
}

export function pendingWebhooks(places: readonly Pending[]): number {
  return places.reduce((sum, { pending }) => sum + pending(), 0)
}
