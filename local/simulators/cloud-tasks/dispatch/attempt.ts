import type { StoredTask } from '../tasks/stored-task.ts'

/** One delivery about to be made; the counts are those its headers carry. */
export interface Attempt {
  task: StoredTask
  scheduleTimeMs: number
  retryCount: number
  executionCount: number
  previousResponse: number | undefined
}

/** What came of a delivery. */
export type Outcome =
  | { kind: 'answered'; status: number; retryAfterMs: number }
  | { kind: 'timed-out' }
  | { kind: 'unreachable'; reason: string }

/** Makes one delivery. It always resolves, and within the task's dispatch deadline. */
export type Deliver = (attempt: Attempt, signal: AbortSignal) => Promise<Outcome>

/** Takes down the numbers a delivery's headers will carry. */
export function attemptOf(task: StoredTask): Attempt {
  return {
    task,
    scheduleTimeMs: task.scheduleTimeMs,
    retryCount: task.dispatchCount,
    executionCount: task.executionCount,
    previousResponse: task.previousResponse,
  }
}

export function isSuccess(outcome: Outcome): boolean {
  return outcome.kind === 'answered' && outcome.status >= 200 && outcome.status < 300
}

/** 429 and 503 tell the service to slow the whole queue down. */
export function isOverload(httpStatus: number): boolean {
  return httpStatus === 429 || httpStatus === 503
}
