import { Chaos } from './chaos/chaos.ts'
import type { Clock } from './clock/clock.ts'
import type { Deliver } from './dispatch/attempt.ts'
import { IdleWatch } from './queues/idle-watch.ts'
import type { QueueSettings } from './queues/queue-settings.ts'
import { TaskQueue } from './queues/task-queue.ts'
import { Tombstones } from './tasks/tombstones.ts'

export interface EngineOptions {
  clock: Clock
  deliver: Deliver
  backoffScale: number
  taskTombstoneMs: number
  queueTombstoneMs: number
  /** Full queue name to settings: the queues that are there at the start and after a reset. */
  seeds: Map<string, QueueSettings>
}

/** Everything the emulator knows: its queues, the names that may not come back yet, and its fault switches. */
export class Engine {
  readonly queues = new Map<string, TaskQueue>()
  readonly chaos = new Chaos()
  readonly clock: Clock
  readonly taskTombstones: Tombstones
  readonly queueTombstones: Tombstones
  readonly idle = new IdleWatch(this.queues)
  private readonly options: EngineOptions
  private out = false

  constructor(options: EngineOptions) {
    this.options = options
    this.clock = options.clock
    this.taskTombstones = new Tombstones(options.clock, options.taskTombstoneMs)
    this.queueTombstones = new Tombstones(options.clock, options.queueTombstoneMs)
    this.seed()
  }

  get isOut(): boolean {
    return this.out
  }

  /** During an outage nothing is dispatched; afterwards what fell due meanwhile starts. */
  setOut(out: boolean): void {
    this.out = out
    if (!out) for (const queue of this.queues.values()) queue.pump()
  }

  addQueue(name: string, settings: QueueSettings): TaskQueue {
    const queue = new TaskQueue(name, settings, {
      clock: this.clock,
      deliver: this.options.deliver,
      chaos: this.chaos,
      backoffScale: this.options.backoffScale,
      isOut: () => this.out,
      changed: () => this.idle.check(),
      buried: (taskName) => this.taskTombstones.add(taskName),
    })
    this.queues.set(name, queue)
    return queue
  }

  removeQueue(queue: TaskQueue): void {
    queue.stop()
    this.queues.delete(queue.name)
    this.queueTombstones.add(queue.name)
    this.idle.check()
  }

  /** Forgets every task, name, fault switch and queue, and starts again with the seeded queues. */
  reset(): void {
    this.stop()
    this.taskTombstones.clear()
    this.queueTombstones.clear()
    this.chaos.reset()
    this.out = false
    this.seed()
    this.idle.check()
  }

  /** Ends every delivery and timer. */
  stop(): void {
    for (const queue of this.queues.values()) queue.stop()
    this.queues.clear()
  }

  private seed(): void {
    for (const [name, settings] of this.options.seeds) this.addQueue(name, settings)
  }
}
