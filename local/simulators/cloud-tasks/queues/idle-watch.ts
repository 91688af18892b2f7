import type { StoredTask } from '../tasks/stored-task.ts'
import type { TaskQueue } from './task-queue.ts'

export interface IdleOptions {
  /** Also wait for tasks whose first attempt lies in the future (default: no). */
  includeScheduled?: boolean
  /** Look at this queue only (default: at all of them). */
  queueId?: string
  /** Gives up after so many milliseconds with an error that names what is left (default: never). */
  timeoutMs?: number
}

/**
 * Tells when nothing is left to do. Busy means: a delivery in flight, a task that is due, a failed task that
 * waits for its retry, or a duplicate still to come. Tasks scheduled for later count on request; tasks of a
 * paused queue never do, because waiting for them would never end.
 */
export class IdleWatch {
  private readonly waiters = new Set<() => void>()
  private readonly queues: ReadonlyMap<string, TaskQueue>

  constructor(queues: ReadonlyMap<string, TaskQueue>) {
    this.queues = queues
  }

  /** Looks again; called after everything that may have ended work. */
  check(): void {
    for (const waiter of this.waiters) waiter()
  }

  /** Resolves as soon as there is nothing to do, at once if so already. */
  wait(nowMs: () => number, options: IdleOptions = {}): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(timer)
        this.waiters.delete(look)
        settle()
      }
      const look = (): void => {
        if (!this.isBusy(nowMs(), options)) end(resolve)
      }
      const giveUp = (): void => end(() => reject(new Error(this.describe(options.timeoutMs))))
      const timer = options.timeoutMs === undefined ? undefined : setTimeout(giveUp, options.timeoutMs)
      this.waiters.add(look)
      look()
    })
  }

  /** Whether there is anything to wait for. */
  isBusy(nowMs: number, options: IdleOptions = {}): boolean {
    const { queueId } = options
    return [...this.queues.values()].some(
      (queue) => (queueId === undefined || queue.id === queueId) && isQueueBusy(queue, nowMs, options),
    )
  }

  private describe(timeoutMs: number | undefined): string {
    const left = [...this.queues.values()]
      .filter((queue) => queue.running > 0 || queue.tasks.size > 0)
      .map((queue) => `${queue.name} has ${queue.tasks.size} tasks, ${queue.running} running`)
    return `The Cloud Tasks emulator is not idle after ${timeoutMs} ms: ${left.join('; ') || 'duplicates wait'}.`
  }
}

function isQueueBusy(queue: TaskQueue, nowMs: number, options: IdleOptions): boolean {
  if (queue.running > 0) return true
  if (queue.paused) return false
  if (queue.duplicatesWaiting > 0) return true
  for (const task of queue.tasks.values()) if (isWorkLeft(task, nowMs, options)) return true
  return false
}

function isWorkLeft(task: StoredTask, nowMs: number, options: IdleOptions): boolean {
  return options.includeScheduled === true || task.dispatchCount > 0 || task.scheduleTimeMs <= nowMs
}
