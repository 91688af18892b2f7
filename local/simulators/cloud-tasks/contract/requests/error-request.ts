import type { CloudTasksClient } from '@google-cloud/tasks'
import type { Names } from '../names.ts'

/** The calls of one case: what has to be there first, and the call whose answer is compared. */
export interface ErrorRequest {
  setup?: (client: CloudTasksClient, names: Names) => Promise<unknown>
  invoke: (client: CloudTasksClient, names: Names) => Promise<unknown>
}

export function createQueue(client: CloudTasksClient, { parent, queue }: Names): Promise<unknown> {
  return client.createQueue({ parent, queue: { name: queue } })
}

/** Leaves the queue's name in its tombstone. */
export async function createAndDeleteQueue(client: CloudTasksClient, names: Names): Promise<void> {
  await createQueue(client, names)
  await client.deleteQueue({ name: names.queue })
}

export async function createQueueAndTask(client: CloudTasksClient, names: Names): Promise<void> {
  await createQueue(client, names)
  await client.createTask({ parent: names.queue, task: plainTask(names) })
}

/** Leaves the task's name in its tombstone. */
export async function createAndDeleteTask(client: CloudTasksClient, names: Names): Promise<void> {
  await createQueueAndTask(client, names)
  await client.deleteTask({ name: names.task })
}

/** A named task to a place that is never called, because it is not on this machine. */
export function plainTask({ task }: Names) {
  return { name: task, httpRequest: { url: 'https://example.com/' } }
}
