import { enqueueMediaFetch } from '@relaydesk/task-queue/enqueue-media-fetch.ts'
import type { SweepContext } from './sweep-context.ts'
import { sweepAll } from './sweep-all.ts'

const hourMs = 3_600_000

/** Files of drivers whose task got lost: each hour that one waits it is given another. */
export async function sweepWaitingFiles(context: SweepContext): Promise<{ found: number; failed: number }> {
  const now = context.now()
  const waiting = (await context.waitingFiles.find()).map((file) => ({
    ...file,
    hours: Math.floor((now - file.receivedAt) / hourMs),
  }))
  // In the first hour its own task is at work.
  const lost = waiting.filter(({ hours }) => hours > 0)
  return sweepAll(lost, ({ key, hours }) => enqueueMediaFetch(context.queue, key, `${hours}h`))
}
