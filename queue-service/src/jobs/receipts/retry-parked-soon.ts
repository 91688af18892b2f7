import { parkedUpdate } from '@relaydesk/domain/tasks/queue-names.ts'
import type { TaskQueue } from '@relaydesk/task-queue/task-queue.ts'

/** How long the send that a receipt overtook may take to be written down, in milliseconds. */
const soonMs = 2_000

/** Has a parked update tried again in two seconds; from then on the sweeper looks after it. */
export function retryParkedSoon(
  { queue, now }: { queue: TaskQueue; now: () => number },
  id: string,
): Promise<void> {
  return queue.enqueue({ ...parkedUpdate, body: { id }, key: `parked:${id}:0`, sendAt: now() + soonMs })
}
