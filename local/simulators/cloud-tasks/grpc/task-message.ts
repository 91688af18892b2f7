import type { AttemptRecord, StoredTask, TaskRequest } from '../tasks/stored-task.ts'
import type { Message } from './message.ts'
import { fromMs } from './proto-time.ts'

type TaskMessage = Message<'Task'>

/** A task as the methods return it. The BASIC view leaves out the body and nothing else (happypath recordings). */
export function taskMessage(task: StoredTask, view: 'BASIC' | 'FULL'): TaskMessage {
  return {
    ...canonicalTask(task, view === 'FULL'),
    dispatchCount: task.dispatchCount,
    responseCount: task.responseCount,
    firstAttempt: task.firstDispatchMs === undefined ? null : { dispatchTime: fromMs(task.firstDispatchMs) },
    lastAttempt: task.lastAttempt ? attemptMessage(task.lastAttempt) : null,
    view,
  }
}

/** The fields that count towards the size limit when the body is included. */
export function canonicalTask(task: StoredTask, withBody: boolean): TaskMessage {
  return {
    name: task.name,
    scheduleTime: fromMs(task.scheduleTimeMs),
    createTime: fromMs(task.createTimeMs),
    dispatchDeadline: fromMs(task.dispatchDeadlineMs),
    ...requestMessage(task.request, withBody),
  }
}

function requestMessage(request: TaskRequest, withBody: boolean): TaskMessage {
  const { url, headers, method: httpMethod, oidcToken, appEngineRouting } = request
  const body = withBody && request.body ? { body: request.body } : {}
  if (request.target === 'http') {
    return { httpRequest: { url, httpMethod, headers, ...body, ...(oidcToken ? { oidcToken } : {}) } }
  }
  const routing = appEngineRouting ? { appEngineRouting } : {}
  return { appEngineHttpRequest: { relativeUri: url, httpMethod, headers, ...body, ...routing } }
}

function attemptMessage(attempt: AttemptRecord): Message<'Attempt'> {
  return {
    scheduleTime: fromMs(attempt.scheduleTimeMs),
    dispatchTime: fromMs(attempt.dispatchTimeMs),
    responseTime: attempt.responseTimeMs === undefined ? null : fromMs(attempt.responseTimeMs),
    responseStatus: attempt.responseStatus ?? null,
  }
}
