import { status } from '@grpc/grpc-js'
import { RpcError, help, invalidArgument } from './rpc-error.ts'

const reference = 'https://cloud.google.com/tasks/docs/reference/rest/v2/projects.locations.queues'
const location = '(projects/[A-Za-z0-9.:-]+/locations/[A-Za-z0-9-]+)'
const parentPattern = new RegExp(`^${location}$`)
const queuePattern = new RegExp(`^${location}/queues/([^/]+)$`)
const taskPattern = new RegExp(`^(${location}/queues/[^/]+)/tasks/([^/]*)$`)

/** Checks a `projects/P/locations/L` parent. Throws PERMISSION_DENIED, which is what Google's front door says. */
export function checkParent(parent: string): string {
  if (parentPattern.test(parent)) return parent
  const message = `Permission denied on resource project ${parent}.`
  throw new RpcError(status.PERMISSION_DENIED, message, [
    {
      type: 'google.rpc.ErrorInfo',
      value: {
        reason: 'CONSUMER_INVALID',
        domain: 'googleapis.com',
        metadata: [
          { key: 'consumer', value: `projects/${parent}` },
          { key: 'containerInfo', value: parent },
          { key: 'service', value: 'cloudtasks.googleapis.com' },
        ],
      },
    },
    { type: 'google.rpc.LocalizedMessage', value: { locale: 'en-US', message } },
    help('Google developers console', 'https://console.developers.google.com'),
  ])
}

/** Checks a full queue name and takes it apart. Throws INVALID_ARGUMENT. */
export function parseQueueName(name: string): { name: string; parent: string; id: string } {
  const [, parent, id] = queuePattern.exec(name) ?? []
  if (!parent || !id) {
    throw invalidArgument(
      'Queue name must be formatted: "projects/<PROJECT_ID>/locations/<LOCATION_ID>/queues/<QUEUE_ID>".',
      [help('Definition of queue name', `${reference}#Queue.FIELDS.name`)],
    )
  }
  if (!/^[A-Za-z0-9-]{1,100}$/.test(id)) {
    throw invalidArgument(
      `Queue ID "${id}" can contain only letters ([A-Za-z]), numbers ([0-9]), or hyphens (-). Queue ID must between 1 and 100 characters.`,
      [help('Definition of queue name', `${reference}#Queue.FIELDS.name`)],
    )
  }
  return { name, parent, id }
}

/** Checks a full task name and takes it apart. Throws INVALID_ARGUMENT. */
export function parseTaskName(name: string): { name: string; queueName: string; id: string } {
  const [, queueName, , id] = taskPattern.exec(name) ?? []
  if (queueName === undefined || id === undefined) {
    throw invalidArgument(
      'Task name must be formatted: "projects/<PROJECT_ID>/locations/<LOCATION_ID>/queues/<QUEUE_ID>/tasks/<TASK_ID>".',
      [help('Definition of task name', `${reference}.tasks#Task.FIELDS.name`)],
    )
  }
  if (!/^[A-Za-z0-9_-]{1,500}$/.test(id)) {
    throw invalidArgument(
      `Task ID "${id}" can contain only letters ([A-Za-z]), numbers ([0-9]), hyphens (-), or underscores (_). Task ID must between 1 and 500 characters.`,
      [help('Definition of task ID', `${reference}.tasks#Task.FIELDS.name`)],
    )
  }
  return { name, queueName, id }
}
