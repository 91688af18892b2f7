import { createAndDeleteQueue, createAndDeleteTask, createQueue } from './error-request.ts'
import type { ErrorRequest } from './error-request.ts'

export const otherRequests: Record<string, ErrorRequest> = {
  'queue/get/not-found': { invoke: (client, { queue }) => client.getQueue({ name: queue }) },
  'queue/delete/not-found': { invoke: (client, { queue }) => client.deleteQueue({ name: queue }) },
  'queue/pause/not-found': { invoke: (client, { queue }) => client.pauseQueue({ name: queue }) },
  'queue/resume/not-found': { invoke: (client, { queue }) => client.resumeQueue({ name: queue }) },
  'queue/purge/not-found': { invoke: (client, { queue }) => client.purgeQueue({ name: queue }) },
  'queue/get/recently-deleted': {
    setup: createAndDeleteQueue,
    invoke: (client, { queue }) => client.getQueue({ name: queue }),
  },
  'task/get/not-found': {
    setup: createQueue,
    invoke: (client, { task }) => client.getTask({ name: task }),
  },
  'task/delete/not-found': {
    setup: createQueue,
    invoke: (client, { task }) => client.deleteTask({ name: task }),
  },
  'task/run/not-found': {
    setup: createQueue,
    invoke: (client, { task }) => client.runTask({ name: task }),
  },
  'task/get/recently-deleted': {
    setup: createAndDeleteTask,
    invoke: (client, { task }) => client.getTask({ name: task }),
  },
  'any/client-deadline-over-30s': {
    setup: createQueue,
    invoke: (client, { queue }) => client.getQueue({ name: queue }, { timeout: 45_000 }),
  },
}
