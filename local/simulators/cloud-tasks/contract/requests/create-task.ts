import type { protos } from '@google-cloud/tasks'
import type { Names } from '../names.ts'
import {
  createAndDeleteQueue,
  createAndDeleteTask,
  createQueue,
  createQueueAndTask,
  plainTask,
} from './error-request.ts'
import type { ErrorRequest } from './error-request.ts'

type Task = protos.google.cloud.tasks.v2.ITask

const tooLarge = Buffer.alloc(1024 * 1024 + 4096, 'x')
const hourSeconds = 3600

/** Creates the queue, then a named task with the given fields. */
function withTask(fields: (names: Names) => Task): ErrorRequest {
  return { setup: createQueue, invoke: (client, names) => create(client, names, fields(names)) }
}

function create(client: Parameters<ErrorRequest['invoke']>[0], names: Names, fields: Task): Promise<unknown> {
  return client.createTask({ parent: names.queue, task: { name: names.task, ...fields } })
}

function withUrl(url: string): ErrorRequest {
  return withTask(() => ({ httpRequest: { url } }))
}

function withHttpDeadline(seconds: number): ErrorRequest {
  return withTask((names) => ({ ...plainTask(names), dispatchDeadline: { seconds } }))
}

function withAppEngineDeadline(seconds: number): ErrorRequest {
  return withTask(() => ({
    appEngineHttpRequest: { relativeUri: '/' },
    dispatchDeadline: { seconds },
    scheduleTime: { seconds: Math.floor(Date.now() / 1000) + hourSeconds },
  }))
}

const createPlainTask: ErrorRequest['invoke'] = (client, names) => create(client, names, plainTask(names))

export const createTaskRequests: Record<string, ErrorRequest> = {
  'task/create/queue-not-found': { invoke: createPlainTask },
  'task/create/queue-recently-deleted': { setup: createAndDeleteQueue, invoke: createPlainTask },
  'task/create/already-exists': { setup: createQueueAndTask, invoke: createPlainTask },
  'task/create/recently-completed-or-deleted': { setup: createAndDeleteTask, invoke: createPlainTask },
  'task/create/queue-mismatch': withTask(({ queue, taskId }) => ({
    name: `${queue}-other/tasks/${taskId}`,
    httpRequest: { url: 'https://example.com/' },
  })),
  'task/create/invalid-name': withTask(({ queue }) => ({
    name: `${queue}/tasks/not a valid id`,
    httpRequest: { url: 'https://example.com/' },
  })),
  'task/create/invalid-url-empty': withUrl(''),
  'task/create/invalid-url-no-scheme': withUrl('example.com/path'),
  'task/create/invalid-url-non-http-scheme': withUrl('ftp://example.com/'),
  'task/create/invalid-url-bad-escape': withUrl('http://example.com/%zz'),
  'task/create/deadline-too-short': withHttpDeadline(5),
  'task/create/deadline-too-long': withHttpDeadline(31 * 60),
  'task/create/appengine-deadline-too-long': withAppEngineDeadline(25 * hourSeconds),
  'task/create/appengine-deadline-one-hour': withAppEngineDeadline(hourSeconds),
  'task/create/schedule-too-far': withTask((names) => ({
    ...plainTask(names),
    scheduleTime: { seconds: Date.UTC(2100, 0, 1) / 1000 },
  })),
  'task/create/http-too-large': withTask(() => ({
    httpRequest: { url: 'https://example.com/', httpMethod: 'POST', body: tooLarge },
  })),
  'task/create/appengine-too-large': withTask(() => ({
    appEngineHttpRequest: { relativeUri: '/', httpMethod: 'POST', body: tooLarge },
  })),
  'task/create/oidc-unknown-service-account': withTask(() => ({
    httpRequest: {
      url: 'https://example.com/',
      oidcToken: { serviceAccountEmail: 'nobody@contract-project.iam.gserviceaccount.com' },
    },
  })),
}
