import type { Chaos } from '../chaos/chaos.ts'
import type { Clock } from '../clock/clock.ts'
import { attemptOf, isOverload } from '../dispatch/attempt.ts'
import type { Attempt, Deliver, Outcome } from '../dispatch/attempt.ts'
import { planAfterAttempt } from '../dispatch/plan-after-attempt.ts'
import { recordOutcome } from '../dispatch/record-outcome.ts'
import type { StoredTask } from '../tasks/stored-task.ts'
import { DueHeap } from './due-heap.ts'
import type { Due } from './due-heap.ts'
import { burstSize } from './queue-settings.ts'
import type { QueueSettings } from './queue-settings.ts'
import { emptyStats } from './queue-stats.ts'
import { ReadyList } from './ready-list.ts'
import { Throttle } from './throttle.ts'
import { TokenBucket } from './token-bucket.ts'

/** What a queue needs from the emulator around it. */
export interface QueueContext {
  clock: Clock
  deliver: Deliver
  chaos: Chaos
  /** Multiplies every retry delay; 1 = real. */
  backoffScale: number
  /** True while nothing may be dispatched at all. */
  isOut: () => boolean
  /** Something happened that may have made the emulator idle. */
  changed: () => void
  /** The task's name may not be used again for a while. */
  buried: (taskName: string) => void
}

interface Entry extends Due {
  task: StoredTask
  version: number
  /** Set for a delivery that only chaos makes. */
  duplicate?: Attempt
}

/** One queue: its tasks, and the scheduler that decides when each is dispatched. */
export class TaskQueue {
  readonly name: string
  readonly tasks = new Map<string, StoredTask>()
  readonly stats = emptyStats()
  paused = false
  purgeTimeMs: number | undefined
  /** Deliveries in flight. */
  running = 0
  /** Extra deliveries of chaos that have not started. */
  duplicatesWaiting = 0

  private settings: QueueSettings
  private readonly context: QueueContext
  private readonly waiting = new DueHeap<Entry>()
  private readonly ready = new ReadyList<Entry>()
  private readonly bucket: TokenBucket
  private readonly throttle = new Throttle()
  private readonly stopping = new AbortController()
  private cancelWake: (() => void) | undefined
  private order = 0

  constructor(name: string, settings: QueueSettings, context: QueueContext) {
    this.name = name
    this.settings = settings
    this.context = context
    const rate = settings.rateLimits.maxDispatchesPerSecond
    this.bucket = new TokenBucket(rate, burstSize(rate), context.clock.now())
  }

  /** The last part of the name. */
  get id(): string {
    return this.name.slice(this.name.lastIndexOf('/') + 1)
  }

  get currentSettings(): QueueSettings {
    return this.settings
  }

  update(settings: QueueSettings): void {
    this.settings = settings
    this.applyRate()
    this.pump()
  }

  pause(): void {
    this.paused = true
    this.context.changed()
  }

  resume(): void {
    this.paused = false
    this.pump()
  }

  /** Takes a new task; it is dispatched when its schedule time has come. */
  add(task: StoredTask): void {
    this.tasks.set(task.id, task)
    this.stats.created += 1
    this.schedule(task, task.scheduleTimeMs + this.context.chaos.holdBackMs())
    this.pump()
  }

  /** Removes a task for good; a delivery in flight goes on but its answer no longer counts. */
  remove(task: StoredTask): void {
    if (!this.tasks.delete(task.id)) return
    this.stats.deleted += 1
    this.duplicatesWaiting -= task.lateDuplicates
    this.context.buried(task.name)
    this.context.changed()
  }

  /** Removes every task. */
  purge(): void {
    this.purgeTimeMs = this.context.clock.now()
    this.waiting.clear()
    this.ready.clear()
    for (const task of this.tasks.values()) this.remove(task)
    this.duplicatesWaiting = 0
  }

  /** Dispatches a task at once, whatever the schedule, the limits or a pause say. */
  runNow(task: StoredTask): void {
    task.scheduleVersion += 1
    task.scheduleTimeMs = this.context.clock.now()
    this.start(task)
    this.pump()
  }

  /** Ends all work without burying names: the queue object is not used afterwards. */
  stop(): void {
    this.paused = true
    this.cancelWake?.()
    this.waiting.clear()
    this.ready.clear()
    this.tasks.clear()
    this.duplicatesWaiting = 0
    this.stopping.abort()
  }

  /** Starts every delivery that may start now and arms the timer for the next one. */
  pump(): void {
    this.cancelWake?.()
    this.cancelWake = undefined
    if (this.paused || this.context.isOut()) return
    const blockedMs = this.startReady()
    const top = this.waiting.peek()
    const dueInMs = top ? top.at - this.context.clock.now() : Number.POSITIVE_INFINITY
    const wakeInMs = Math.min(dueInMs, blockedMs)
    if (!Number.isFinite(wakeInMs)) return
    this.cancelWake = this.context.clock.schedule(Math.max(1, Math.ceil(wakeInMs)), () => this.pump())
  }

  /** Starts what it can; gives the milliseconds until a token or a hold allows more (infinite: not blocked). */
  private startReady(): number {
    const { clock, chaos } = this.context
    for (;;) {
      const now = clock.now()
      this.collectDue(now)
      if (this.ready.size === 0) return Number.POSITIVE_INFINITY
      if (this.running >= this.settings.rateLimits.maxConcurrentDispatches) return Number.POSITIVE_INFINITY
      const entry = this.ready.next(chaos.pick())
      if (!entry || isStale(entry, this.tasks)) {
        this.ready.drop()
        continue
      }
      if (now < this.throttle.holdUntil) return this.throttle.holdUntil - now
      if (!this.bucket.take(now)) return this.bucket.waitMs(now)
      this.ready.drop()
      if (entry.duplicate) this.startDuplicate(entry.duplicate)
      else this.start(entry.task)
    }
  }

  private collectDue(now: number): void {
    for (let top = this.waiting.peek(); top && top.at <= now; top = this.waiting.peek()) {
      this.waiting.pop()
      this.ready.push(top)
    }
  }

  private schedule(task: StoredTask, at: number): void {
    task.scheduleVersion += 1
    this.waiting.push({ at, order: this.nextOrder(), task, version: task.scheduleVersion })
  }

  private start(task: StoredTask): void {
    const now = this.context.clock.now()
    const attempt = attemptOf(task)
    if (task.dispatchCount === 0) this.planDuplicates(task, attempt, now)
    task.dispatchCount += 1
    task.firstDispatchMs ??= now
    task.lastAttempt = { scheduleTimeMs: task.scheduleTimeMs, dispatchTimeMs: now }
    task.running += 1
    void this.send(attempt, (outcome) => {
      task.running -= 1
      this.finish(task, outcome)
    })
  }

  private startDuplicate(attempt: Attempt): void {
    this.duplicatesWaiting -= 1
    this.stats.duplicates += 1
    void this.send(attempt, () => undefined)
  }

  private async send(attempt: Attempt, settle: (outcome: Outcome) => void): Promise<void> {
    this.running += 1
    this.stats.dispatches += 1
    const outcome = await this.context.deliver(attempt, this.stopping.signal)
    this.running -= 1
    if (!this.stopping.signal.aborted) settle(outcome)
    this.pump()
    this.context.changed()
  }

  private finish(task: StoredTask, outcome: Outcome): void {
    const { clock, backoffScale } = this.context
    const now = clock.now()
    recordOutcome(task, outcome, now)
    this.noticeLoad(outcome, now)
    if (this.tasks.get(task.id) !== task) return
    const next = planAfterAttempt(task, outcome, this.settings.retryConfig, now, backoffScale)
    if (next.kind !== 'succeeded') this.stats.failedAttempts += 1
    if (next.kind === 'retry') {
      task.scheduleTimeMs = now + next.delayMs
      this.schedule(task, task.scheduleTimeMs)
      return
    }
    this.stats[next.kind] += 1
    this.tasks.delete(task.id)
    this.context.buried(task.name)
    this.repeatFinished(task, now)
  }

  private noticeLoad(outcome: Outcome, now: number): void {
    const before = this.throttle.factor
    if (outcome.kind !== 'answered') return
    if (isOverload(outcome.status))
      this.throttle.overloaded(now, outcome.retryAfterMs * this.context.backoffScale)
    else if (outcome.status < 500) this.throttle.succeeded()
    if (this.throttle.factor !== before) this.applyRate()
  }

  private applyRate(): void {
    const rate = this.settings.rateLimits.maxDispatchesPerSecond * this.throttle.factor
    this.bucket.setRate(rate, burstSize(rate), this.context.clock.now())
  }

  private planDuplicates(task: StoredTask, attempt: Attempt, now: number): void {
    const plan = this.context.chaos.planDuplicates()
    task.lateDuplicates = plan.late
    for (const delayMs of plan.besideDelaysMs) this.repeat(attempt, now + delayMs)
    this.duplicatesWaiting += plan.late
  }

  private repeatFinished(task: StoredTask, now: number): void {
    for (; task.lateDuplicates > 0; task.lateDuplicates -= 1) {
      this.duplicatesWaiting -= 1
      this.repeat(attemptOf(task), now + this.context.chaos.lateDelayMs())
    }
  }

  private repeat(attempt: Attempt, at: number): void {
    this.duplicatesWaiting += 1
    this.waiting.push({ at, order: this.nextOrder(), task: attempt.task, version: 0, duplicate: attempt })
  }

  private nextOrder(): number {
    this.order += 1
    return this.order
  }
}

function isStale(entry: Entry, tasks: Map<string, StoredTask>): boolean {
  if (entry.duplicate) return false
  return entry.task.scheduleVersion !== entry.version || tasks.get(entry.task.id) !== entry.task
}
