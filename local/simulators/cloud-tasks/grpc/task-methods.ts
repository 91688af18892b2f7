import { randomInt } from 'node:crypto'
import { status } from '@grpc/grpc-js'
import type { Engine } from '../engine.ts'
import type { TaskQueue } from '../queues/task-queue.ts'
import { newStoredTask } from '../tasks/stored-task.ts'
import type { StoredTask } from '../tasks/stored-task.ts'
import type { Message } from './message.ts'
import { readPage } from './paging.ts'
import { findQueue } from './queue-methods.ts'
import { readTask } from './read-task.ts'
import { parseQueueName, parseTaskName } from './resource-names.ts'
import { RpcError, entityNotFound, invalidArgument, queueNotFound } from './rpc-error.ts'
import { canonicalTask, taskMessage } from './task-message.ts'

type Task = Message<'Task'>

/** Measured on the real service: 1 MiB less 7 bytes of serialised task (origin: contract/recordings/README.md). */
export const largestTaskBytes = 1_048_569

const existedTooRecently =
  'The task cannot be created because a task with this name existed too recently. For more information about task de-duplication see https://cloud.google.com/tasks/docs/reference/rest/v2/projects.locations.queues.tasks/create#body.request_body.FIELDS.task.'
const existedRecently =
  'The task no longer exists, though a task with this name existed recently. The task either successfully completed or was deleted.'

/** The methods that deal with tasks, each from request to answer. `encode` serialises a task message. */
export function taskMethods(engine: Engine, encode: (task: Task) => Buffer) {
  function findTask(name: string | null | undefined): { queue: TaskQueue; task: StoredTask | undefined } {
    const { queueName, id } = parseTaskName(name ?? '')
    const queue = engine.queues.get(queueName)
    if (!queue) throw queueNotFound()
    return { queue, task: queue.tasks.get(id) }
  }

  return {
    CreateTask(request: Message<'CreateTaskRequest'>): Task {
      const parent = parseQueueName(request.parent ?? '').name
      const message = request.task ?? {}
      const { name, id } = nameOf(message, parent)
      const createTimeMs = engine.clock.now()
      const task = newStoredTask({ ...readTask(message, createTimeMs), name, id, createTimeMs })
      if (encode(canonicalTask(task, true)).length > largestTaskBytes) {
        throw invalidArgument('Task size too large')
      }
      const queue = findQueue(engine, parent)
      if (queue.tasks.has(id)) throw new RpcError(status.ALREADY_EXISTS, 'Requested entity already exists')
      if (engine.taskTombstones.has(name)) throw new RpcError(status.ALREADY_EXISTS, existedTooRecently)
      queue.add(task)
      return taskMessage(task, readView(request.responseView))
    },

    GetTask(request: Message<'GetTaskRequest'>): Task {
      const { task } = findTask(request.name)
      if (task) return taskMessage(task, readView(request.responseView))
      if (engine.taskTombstones.has(request.name ?? '')) throw new RpcError(status.NOT_FOUND, existedRecently)
      throw entityNotFound()
    },

    ListTasks(request: Message<'ListTasksRequest'>): Message<'ListTasksResponse'> {
      const queue = findQueue(engine, request.parent)
      const page = readPage([...queue.tasks.values()], request, 1000)
      const view = readView(request.responseView)
      return { tasks: page.items.map((task) => taskMessage(task, view)), nextPageToken: page.nextPageToken }
    },

    DeleteTask(request: Message<'DeleteTaskRequest'>): object {
      const { queue, task } = findTask(request.name)
      if (!task) throw entityNotFound()
      queue.remove(task)
      return {}
    },

    RunTask(request: Message<'RunTaskRequest'>): Task {
      const { queue, task } = findTask(request.name)
      if (!task) throw entityNotFound()
      queue.runNow(task)
      return taskMessage(task, readView(request.responseView))
    },
  }
}

function readView(view: unknown): 'BASIC' | 'FULL' {
  return view === 'FULL' ? 'FULL' : 'BASIC'
}

/** Tasks without a name get a number of 20 digits, as on the real service. */
function newTaskId(): string {
  return tenDigits() + tenDigits()
}

function tenDigits(): string {
  return String(randomInt(10 ** 10)).padStart(10, '0')
}

/** The name of a task to be created. Throws INVALID_ARGUMENT when it is not one of the parent's. */
function nameOf(message: Task, parent: string): { name: string; id: string } {
  if (!message.name) {
    const id = newTaskId()
    return { name: `${parent}/tasks/${id}`, id }
  }
  const { name, queueName, id } = parseTaskName(message.name)
  if (queueName === parent) return { name, id }
  throw invalidArgument(
    `The queue name from request ('${parent}') must be the same as the queue name in the named task ('${queueName}').`,
  )
}
