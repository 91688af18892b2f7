import { status } from '@grpc/grpc-js'
import type { StoredTask } from '../tasks/stored-task.ts'
import type { Outcome } from './attempt.ts'

/**
 * Writes a failed or successful answer into the task's counters, which the next attempt's headers repeat.
 * For HTTP targets the execution count leaves out 5xx answers and timeouts; for App Engine only timeouts
 * (recordings dispatch/http, dispatch/appengine and their -timeout twins).
 */
export function recordOutcome(task: StoredTask, outcome: Outcome, nowMs: number): void {
  if (outcome.kind === 'answered') {
    task.responseCount += 1
    if (task.request.target === 'app-engine' || outcome.status < 500) task.executionCount += 1
  }
  task.previousResponse = previousResponse(task, outcome)
  if (task.lastAttempt) {
    task.lastAttempt.responseTimeMs = nowMs
    task.lastAttempt.responseStatus = rpcStatus(outcome)
  }
}

function previousResponse(task: StoredTask, outcome: Outcome): number {
  switch (outcome.kind) {
    case 'answered':
      return outcome.status
    case 'timed-out':
      return task.request.target === 'http' ? 504 : 0
    case 'unreachable':
      return 503
  }
}

function rpcStatus(outcome: Outcome): { code: number; message: string } {
  switch (outcome.kind) {
    case 'answered': {
      const code = codeOfHttpStatus(outcome.status)
      return { code, message: `${status[code]}(${code}): HTTP status code ${outcome.status}` }
    }
    case 'timed-out':
      return { code: status.DEADLINE_EXCEEDED, message: 'DEADLINE_EXCEEDED(4): HTTP status code 504' }
    case 'unreachable':
      return { code: status.UNAVAILABLE, message: `UNAVAILABLE(14): ${outcome.reason}` }
  }
}

/** The usual mapping of google/rpc/code.proto, read backwards. */
const rpcCodes = new Map<number, status>([
  [400, status.INVALID_ARGUMENT],
  [401, status.UNAUTHENTICATED],
  [403, status.PERMISSION_DENIED],
  [404, status.NOT_FOUND],
  [409, status.ABORTED],
  [429, status.RESOURCE_EXHAUSTED],
  [499, status.CANCELLED],
  [501, status.UNIMPLEMENTED],
  [503, status.UNAVAILABLE],
  [504, status.DEADLINE_EXCEEDED],
])

function codeOfHttpStatus(httpStatus: number): status {
  if (httpStatus >= 200 && httpStatus < 300) return status.OK
  return rpcCodes.get(httpStatus) ?? (httpStatus >= 500 ? status.INTERNAL : status.UNKNOWN)
}
