import { CloudTasksClient } from '@google-cloud/tasks'
import { credentials } from '@grpc/grpc-js'
import { taskId } from './task-name.ts'
import type { Task, TaskQueue } from './task-queue.ts'

export interface CloudTasksSettings {
  projectId: string
  location: string
  /** Base address of queue-service, without a trailing slash. */
  queueServiceUrl: string
  /** Who the task's OIDC token speaks for, and whom it is meant for. */
  serviceAccountEmail: string
  audience: string
  /** host:port of an emulator that speaks plain gRPC; absent in the cloud. */
  emulatorHost?: string
}

/** How long Cloud Tasks waits for queue-service's answer before it tries again: longer than any send takes. */
const dispatchDeadlineSeconds = 60
/** One call to Cloud Tasks; whoever called us is tried again as a whole. */
const callTimeoutMs = 5_000

/** Tasks by Google Cloud Tasks. The client is made at the first use: a function that enqueues nothing pays nothing. */
export function createCloudTasks(settings: CloudTasksSettings): TaskQueue {
  let client: CloudTasksClient | undefined
  return {
    async enqueue(task) {
      client ??= createClient(settings)
      const parent = client.queuePath(settings.projectId, settings.location, task.queue)
      try {
        await client.createTask(
          { parent, task: requestFor(task, parent, settings) },
          { timeout: callTimeoutMs },
        )
      } catch (error) {
        if (!isAlreadyThere(error)) throw error
      }
    },
  }
}

function createClient({ projectId, emulatorHost }: CloudTasksSettings): CloudTasksClient {
  if (emulatorHost === undefined) return new CloudTasksClient({ projectId })
  const { hostname, port } = new URL(`http://${emulatorHost}`)
  return new CloudTasksClient({
    projectId,
    apiEndpoint: hostname,
    port: Number(port),
    sslCreds: credentials.createInsecure(),
    // Without it the first call waits for a metadata server that a laptop does not have.
    universeDomain: 'googleapis.com',
  })
}

function requestFor(task: Task, parent: string, settings: CloudTasksSettings) {
  const { serviceAccountEmail, audience, queueServiceUrl } = settings
  const seconds = Math.floor(task.sendAt / 1000)
  return {
    name: `${parent}/tasks/${taskId(task.key)}`,
    dispatchDeadline: { seconds: dispatchDeadlineSeconds },
    ...(task.sendAt > Date.now()
      ? { scheduleTime: { seconds, nanos: (task.sendAt - seconds * 1000) * 1e6 } }
      : {}),
    httpRequest: {
      httpMethod: 'POST' as const,
      url: `${queueServiceUrl}${task.path}`,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(task.body)),
      oidcToken: { serviceAccountEmail, audience },
    },
  }
}

const alreadyExists = 6

/** The text differs with the reason (alive, done, deleted); the code does not. */
function isAlreadyThere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === alreadyExists
}
