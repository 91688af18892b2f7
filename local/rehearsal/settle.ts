import type { Network } from '../network/network.ts'

/** So long without a single delivery, nothing moves by itself any more; and so long an hour may take in all. */
const patienceMs = { withoutNews: 90_000, inAll: 30 * 60_000 }

/**
 * Waits until nothing is queued, running, or on its way to us, sweeping as Cloud Scheduler would: a small machine works
 * through its backlog for minutes. Whatever has stopped moving before that is left for the judge to find.
 */
export async function settle(
  network: Network,
  provider: { drainWebhooks: (timeoutMs: number) => Promise<void> },
): Promise<void> {
  const begunAt = Date.now()
  let news = { at: begunAt, deliveries: deliveriesOf(network) }
  for (let quiet = 0; quiet < 2;) {
    await provider.drainWebhooks(15_000).catch(() => undefined)
    const isAtRest = await network.drain(15_000).then(
      () => true,
      () => false,
    )
    await network.sweep()
    quiet = isAtRest ? quiet + 1 : 0
    const deliveries = deliveriesOf(network)
    if (deliveries !== news.deliveries) news = { at: Date.now(), deliveries }
    const isOver = Date.now() - begunAt > patienceMs.inAll || Date.now() - news.at > patienceMs.withoutNews
    if (isOver) return
  }
}

function deliveriesOf({ cloudTasks }: Network): number {
  return Object.values(cloudTasks.stats()).reduce((sum, { dispatches }) => sum + dispatches, 0)
}
