export const httpMethods = ['POST', 'GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const
export type HttpMethod = (typeof httpMethods)[number]

/** What a task sends when it is dispatched. */
export interface TaskRequest {
  target: 'http' | 'app-engine'
  /** The full URL of an HTTP target, or the relative URI of an App Engine target. */
  url: string
  method: HttpMethod
  /** As the caller wrote them, without those the service decides itself. */
  headers: Record<string, string>
  body: Buffer | undefined
  oidcToken: { serviceAccountEmail: string; audience: string } | undefined
  appEngineRouting: { service?: string; version?: string; instance?: string } | undefined
}

/** One try, as `GetTask` reports it; times in epoch milliseconds. */
export interface AttemptRecord {
  scheduleTimeMs: number
  dispatchTimeMs: number
  responseTimeMs?: number
  /** A google.rpc code and text; absent while no answer has come. */
  responseStatus?: { code: number; message: string }
}

/** A task in a queue. It leaves the queue when it succeeds, is deleted, or runs out of retries. */
export interface StoredTask {
  readonly id: string
  readonly name: string
  readonly createTimeMs: number
  readonly dispatchDeadlineMs: number
  readonly request: TaskRequest
  /** When it is due, at first as asked for, later the time of the next retry. */
  scheduleTimeMs: number
  /** Raised whenever its place in the schedule changes, so that an older entry in the heap is ignored. */
  scheduleVersion: number
  dispatchCount: number
  responseCount: number
  /** The number the X-CloudTasks-TaskExecutionCount header reports; it leaves out some failures. */
  executionCount: number
  previousResponse: number | undefined
  firstDispatchMs: number | undefined
  lastAttempt: AttemptRecord | undefined
  /** Deliveries in flight at this moment, duplicates not counted. */
  running: number
  /** Chaos only: how many more times it is delivered after it has finished. */
  lateDuplicates: number
}

/** The task's state right after it was accepted. */
export function newStoredTask(
  accepted: Pick<
    StoredTask,
    'id' | 'name' | 'createTimeMs' | 'dispatchDeadlineMs' | 'request' | 'scheduleTimeMs'
  >,
): StoredTask {
  return {
    ...accepted,
    scheduleVersion: 0,
    dispatchCount: 0,
    responseCount: 0,
    executionCount: 0,
    previousResponse: undefined,
    firstDispatchMs: undefined,
    lastAttempt: undefined,
    running: 0,
    lateDuplicates: 0,
  }
}
