import { Chaos } from '../chaos/chaos.ts'
import { ManualClock } from '../clock/manual-clock.ts'
import type { Attempt, Outcome } from '../dispatch/attempt.ts'
import { defaultQueueSettings } from '../queues/queue-settings.ts'
import type { RateLimits, RetryConfig } from '../queues/queue-settings.ts'
import { TaskQueue } from '../queues/task-queue.ts'
import { newStoredTask } from '../tasks/stored-task.ts'
import type { StoredTask, TaskRequest } from '../tasks/stored-task.ts'

const queueName = 'projects/p/locations/l/queues/q'

interface Delivery {
  attempt: Attempt
  /** Milliseconds since the test began. */
  atMs: number
  answer: (outcome: Outcome) => void
}

/** A queue on a clock that the test moves, whose deliveries the test answers (or `reply` does at once). */
export interface ScriptedQueue {
  clock: ManualClock
  chaos: Chaos
  queue: TaskQueue
  deliveries: Delivery[]
  buried: string[]
  outage: { on: boolean }
  add: (id: string, delayMs?: number) => StoredTask
}

export interface ScriptedQueueOptions {
  rateLimits?: Partial<RateLimits>
  retryConfig?: Partial<RetryConfig>
  backoffScale?: number
  /** Answers a delivery at once; undefined leaves it open. The count starts at 0 for each task. */
  reply?: (attempt: Attempt) => Outcome | undefined
}

export function answered(status: number, retryAfterMs = 0): Outcome {
  return { kind: 'answered', status, retryAfterMs }
}

export function scriptedQueue(options: ScriptedQueueOptions = {}): ScriptedQueue {
  const clock = new ManualClock()
  const start = clock.now()
  const chaos = new Chaos()
  const deliveries: Delivery[] = []
  const buried: string[] = []
  const outage = { on: false }
  const queue = new TaskQueue(
    queueName,
    {
      rateLimits: { ...defaultQueueSettings.rateLimits, ...options.rateLimits },
      retryConfig: { ...defaultQueueSettings.retryConfig, ...options.retryConfig },
    },
    {
      clock,
      chaos,
      backoffScale: options.backoffScale ?? 1,
      isOut: () => outage.on,
      changed: () => undefined,
      buried: (name) => buried.push(name),
      deliver: (attempt) =>
        new Promise((resolve) => {
          deliveries.push({ attempt, atMs: clock.now() - start, answer: resolve })
          const outcome = options.reply?.(attempt)
          if (outcome) resolve(outcome)
        }),
    },
  )
  function add(id: string, delayMs = 0): StoredTask {
    const task = storedTask(id, { createTimeMs: clock.now(), scheduleTimeMs: clock.now() + delayMs })
    queue.add(task)
    return task
  }
  return { clock, chaos, queue, deliveries, buried, outage, add }
}

/** A task to `http://127.0.0.1/` with the given parts. */
export function storedTask(
  id: string,
  parts: Partial<StoredTask> = {},
  request: Partial<TaskRequest> = {},
): StoredTask {
  return {
    ...newStoredTask({
      id,
      name: `${queueName}/tasks/${id}`,
      createTimeMs: 0,
      scheduleTimeMs: 0,
      dispatchDeadlineMs: 600_000,
      request: {
        target: 'http',
        url: 'http://127.0.0.1/',
        method: 'POST',
        headers: {},
        body: undefined,
        oidcToken: undefined,
        appEngineRouting: undefined,
        ...request,
      },
    }),
    ...parts,
  }
}
