import type { ChaosSwitches } from './chaos/chaos.ts'
import type { Outage } from './grpc/rpc-door.ts'
import type { IdleOptions } from './queues/idle-watch.ts'
import type { QueueStats } from './queues/queue-stats.ts'
import type { StoredTask } from './tasks/stored-task.ts'

/** A running emulator, as `startCloudTasksEmulator` gives it. */
export interface CloudTasksEmulator {
  /** `host:port` of the gRPC server (plain text), as CLOUD_TASKS_EMULATOR_HOST wants it. */
  readonly grpcAddress: string
  /** Issuer of the OIDC tokens and base address of the side port. */
  readonly issuer: string
  /** A token as the emulator's deliveries carry it: for stand-ins of other Google services that call with one. */
  signToken(serviceAccountEmail: string, audience: string): Promise<string>
  /**
   * Resolves when no delivery is running, due, or waiting for a retry. Tasks whose first attempt lies in the
   * future count only with `includeScheduled`; tasks of paused queues never do.
   */
  idle(options?: IdleOptions): Promise<void>
  /** The tasks now in the queue with this id, or in all queues. */
  tasks(queueId?: string): StoredTask[]
  /** What each queue has done so far, by queue id. */
  stats(): Record<string, QueueStats>
  /** Switches at-least-once chaos; what is not named stays as it is. It touches deliveries that start from now on. */
  setChaos(switches: Partial<ChaosSwitches>): void
  /** Starts an outage (true = 'unavailable') or ends it. Nothing is dispatched meanwhile and nothing is lost. */
  setOutage(outage: Outage | boolean): Promise<void>
  /** Cuts off what runs, forgets all tasks, names and switches, and starts again with the seeded queues. */
  reset(): Promise<void>
  /** Ends everything; running deliveries are cut off. */
  stop(): Promise<void>
}
