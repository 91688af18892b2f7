import { keepCallerHeaders, mayHaveBody } from '../dispatch/dispatch-headers.ts'
import { httpMethods } from '../tasks/stored-task.ts'
import type { HttpMethod, TaskRequest } from '../tasks/stored-task.ts'
import type { Message } from './message.ts'
import { pacificTime, toMs } from './proto-time.ts'
import { RpcError, invalidArgument } from './rpc-error.ts'
import { status } from '@grpc/grpc-js'

type TaskMessage = Message<'Task'>
type HttpRequestMessage = Message<'HttpRequest'>
type AppEngineMessage = Message<'AppEngineHttpRequest'>

const minuteMs = 60_000
const farthestMs = 720 * 60 * minuteMs
const longestUrl = 2083

/** What a caller asked for, checked and completed, without its name. */
export interface AcceptedTask {
  request: TaskRequest
  scheduleTimeMs: number
  dispatchDeadlineMs: number
}

/** Checks a task to be created. Throws INVALID_ARGUMENT with the service's words. */
export function readTask(message: TaskMessage, nowMs: number): AcceptedTask {
  const request = readRequest(message)
  return {
    request,
    dispatchDeadlineMs: readDeadline(message, request.target),
    scheduleTimeMs: readScheduleTime(message, nowMs),
  }
}

function readRequest(message: TaskMessage): TaskRequest {
  if (message.httpRequest) return readHttpRequest(message.httpRequest)
  if (message.appEngineHttpRequest) return readAppEngineRequest(message.appEngineHttpRequest)
  throw invalidArgument(
    'Task.message_type must be set: give the task an httpRequest or an appEngineHttpRequest.',
  )
}

function readHttpRequest(message: HttpRequestMessage): TaskRequest {
  const url = message.url ?? ''
  if (!url) throw invalidArgument('HttpRequest.url is required.')
  if (!/^https?:\/\//i.test(url)) {
    throw invalidArgument("HttpTarget.url must start with 'http://' or 'https://'.")
  }
  if (url.length > longestUrl)
    throw invalidArgument(`HttpRequest.url must be at most ${longestUrl} characters.`)
  if (message.oauthToken) {
    throw new RpcError(
      status.UNIMPLEMENTED,
      'This emulator signs OIDC tokens only; oauthToken is not emulated.',
    )
  }
  const method = readMethod(message.httpMethod)
  const headers = { ...keepCallerHeaders(message.headers ?? {}), 'User-Agent': 'Google-Cloud-Tasks' }
  const email = message.oidcToken?.serviceAccountEmail
  return {
    target: 'http',
    url,
    method,
    headers,
    body: readBody(message.body, method),
    oidcToken: email
      ? { serviceAccountEmail: email, audience: message.oidcToken?.audience || url }
      : undefined,
    appEngineRouting: undefined,
  }
}

function readAppEngineRequest(message: AppEngineMessage): TaskRequest {
  const url = message.relativeUri || '/'
  if (!url.startsWith('/')) throw invalidArgument('AppEngineHttpRequest.relativeUri must start with "/".')
  const method = readMethod(message.httpMethod)
  const body = readBody(message.body, method)
  const headers = keepCallerHeaders(message.headers ?? {})
  headers['User-Agent'] = 'AppEngine-Google; (+http://code.google.com/appengine)'
  if (body) {
    headers['Content-Length'] = String(body.length)
    const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
    if (!hasType) headers['Content-Type'] = 'application/octet-stream'
  }
  const { service, version, instance } = message.appEngineRouting ?? {}
  return {
    target: 'app-engine',
    url,
    method,
    headers,
    body,
    oidcToken: undefined,
    appEngineRouting: message.appEngineRouting
      ? {
          ...(service ? { service } : {}),
          ...(version ? { version } : {}),
          ...(instance ? { instance } : {}),
        }
      : undefined,
  }
}

/** The loader gives the names of known methods; nothing and HTTP_METHOD_UNSPECIFIED mean POST. */
function readMethod(method: HttpRequestMessage['httpMethod']): HttpMethod {
  return httpMethods.find((known) => known === method) ?? 'POST'
}

function readBody(body: Uint8Array | string | null | undefined, method: HttpMethod): Buffer | undefined {
  if (!body || body.length === 0) return undefined
  if (!mayHaveBody(method)) {
    throw invalidArgument(`HTTP body is only allowed for POST, PUT and PATCH, not for ${method}.`)
  }
  return typeof body === 'string' ? Buffer.from(body, 'base64') : Buffer.from(body)
}

function readDeadline(message: TaskMessage, target: TaskRequest['target']): number {
  if (!message.dispatchDeadline) return 10 * minuteMs
  const deadlineMs = toMs(message.dispatchDeadline)
  const longestMs = target === 'http' ? 30 * minuteMs : 24 * 60 * minuteMs + 15_000
  if (deadlineMs >= 15_000 && deadlineMs <= longestMs) return deadlineMs
  const range = target === 'http' ? '[15s, 30m]' : '[15s, 24h15s]'
  throw invalidArgument(`Task.dispatchDeadline must be between ${range}.`)
}

function readScheduleTime(message: TaskMessage, nowMs: number): number {
  if (!message.scheduleTime) return nowMs
  const scheduleTimeMs = toMs(message.scheduleTime)
  if (scheduleTimeMs - nowMs <= farthestMs) return Math.max(scheduleTimeMs, nowMs)
  throw invalidArgument(
    `The Task.scheduleTime, ${pacificTime(scheduleTimeMs)}, is too far in the future. Schedule time must be no more than 720h in the future.`,
  )
}
