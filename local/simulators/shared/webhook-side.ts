import { drainWebhooks, pendingWebhooks } from './drain-webhooks.ts'
import type { Changes } from './with-changes.ts'

/** What every simulator lets us do with its webhooks. */
export type WebhookSide<Faults extends object> = {
  /** Changes what goes wrong on the way of webhooks; what is left out stays. */
  setWebhookFaults: (faults: Changes<Faults>) => void
  webhookFaults: () => Faults
  /** Words to come, and webhooks under way. */
  pendingWebhooks: () => number
  /** Waits for them (half a minute unless told otherwise); throws when some are left. */
  drainWebhooks: (timeoutMs?: number) => Promise<void>
}

/** @param read takes changes as they are given from outside. @throws what it throws */
export function webhookSide<Faults extends object>(
  outbox: { pending: () => number; setFaults: (faults: Changes<Faults>) => void; faults: () => Faults },
  player: { pending: () => number },
  read: (changes: Changes<Faults>) => Changes<Faults>,
): WebhookSide<Faults> {
  const places = [outbox, player]
  return {
    setWebhookFaults: (changes) => outbox.setFaults(read(changes)),
    webhookFaults: outbox.faults,
    pendingWebhooks: () => pendingWebhooks(places),
    drainWebhooks: (timeoutMs = 30_000) => drainWebhooks(places, timeoutMs),
  }
}
