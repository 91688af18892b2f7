import type { HttpMethod } from '../tasks/stored-task.ts'
import type { Attempt } from './attempt.ts'

/** Headers the service sets itself; what a caller wrote there is dropped (google/cloud/tasks/v2/target.proto). */
const ownHeader = /^(host|content-length|user-agent|x-(google|appengine|cloudtasks)-.*)$/i

/** Headers that belong to one connection, not to a request; sending a caller's would break the framing. */
const connectionHeader = /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect)$/i

/** The caller's headers that are kept with the task, their case as written. */
export function keepCallerHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ownHeader.test(name)))
}

/**
 * All headers of one delivery except Host. `bearerToken` is the signed OIDC token, which wins over an
 * Authorization header of the caller's.
 */
export function dispatchHeaders(attempt: Attempt, bearerToken: string | undefined): Record<string, string> {
  const { request } = attempt.task
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(
      ([name]) => !connectionHeader.test(name) && !(bearerToken && /^authorization$/i.test(name)),
    ),
  )
  Object.assign(headers, request.target === 'http' ? cloudTasksHeaders(attempt) : appEngineHeaders(attempt))
  if (bearerToken) headers['Authorization'] = `Bearer ${bearerToken}`
  if (mayHaveBody(request.method)) headers['Content-Length'] = String(request.body?.length ?? 0)
  return headers
}

/** Only these methods carry a body. */
export function mayHaveBody(method: HttpMethod): boolean {
  return method === 'POST' || method === 'PUT' || method === 'PATCH'
}

function cloudTasksHeaders(attempt: Attempt): Record<string, string> {
  const { previousResponse } = attempt
  return {
    ...countHeaders('X-CloudTasks', attempt),
    ...(previousResponse === undefined
      ? {}
      : {
          'X-CloudTasks-TaskPreviousResponse': String(previousResponse),
          'X-CloudTasks-TaskRetryReason': '',
        }),
  }
}

function appEngineHeaders(attempt: Attempt): Record<string, string> {
  const { previousResponse } = attempt
  return {
    ...countHeaders('X-AppEngine', attempt),
    ...(previousResponse === undefined
      ? {}
      : {
          'X-AppEngine-TaskPreviousResponse': String(previousResponse),
          'X-AppEngine-TaskRetryReason': previousResponse === 0 ? 'Instance Unavailable' : 'App Error',
        }),
  }
}

function countHeaders(prefix: string, attempt: Attempt): Record<string, string> {
  return {
    [`${prefix}-QueueName`]: attempt.task.name.split('/')[5] ?? '',
    [`${prefix}-TaskName`]: attempt.task.id,
    [`${prefix}-TaskRetryCount`]: String(attempt.retryCount),
    [`${prefix}-TaskExecutionCount`]: String(attempt.executionCount),
    [`${prefix}-TaskETA`]: secondsWithMicros(attempt.scheduleTimeMs),
  }
}

/** Epoch milliseconds as `seconds.micros`, for example `1767225600.250000`. */
export function secondsWithMicros(epochMs: number): string {
  const seconds = Math.floor(epochMs / 1000)
  const micros = Math.floor((epochMs - seconds * 1000) * 1000)
  return `${seconds}.${String(micros).padStart(6, '0')}`
}
