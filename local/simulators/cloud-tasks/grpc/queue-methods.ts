import { status } from '@grpc/grpc-js'
import type { Engine } from '../engine.ts'
import type { TaskQueue } from '../queues/task-queue.ts'
import type { Message } from './message.ts'
import { readPage } from './paging.ts'
import { maskSettings, queueMessage, readQueueSettings } from './queue-message.ts'
import { checkParent, parseQueueName } from './resource-names.ts'
import { RpcError, entityNotFound, invalidArgument, queueNotFound } from './rpc-error.ts'

type Queue = Message<'Queue'>

const existedTooRecently = 'The queue cannot be created because a queue with this name existed too recently.'

/** The queue that `name` means. Throws NOT_FOUND, or INVALID_ARGUMENT for a name that is none. */
export function findQueue(engine: Engine, name: string | null | undefined): TaskQueue {
  const queue = engine.queues.get(parseQueueName(name ?? '').name)
  if (!queue) throw queueNotFound()
  return queue
}

/** The methods that an operator of queues calls, each from request to answer. */
export function queueMethods(engine: Engine) {
  function create(name: string, message: Queue): TaskQueue {
    const settings = readQueueSettings(message)
    if (engine.queueTombstones.has(name)) throw new RpcError(status.FAILED_PRECONDITION, existedTooRecently)
    return engine.addQueue(name, settings)
  }

  return {
    CreateQueue(request: Message<'CreateQueueRequest'>): Queue {
      const parent = checkParent(request.parent ?? '')
      const queue = parseQueueName(request.queue?.name ?? '')
      if (queue.parent !== parent) throw invalidArgument(`${queue.name} must begin with ${parent}.`)
      if (engine.queues.has(queue.name)) throw new RpcError(status.ALREADY_EXISTS, 'Queue already exists')
      return queueMessage(create(queue.name, request.queue ?? {}))
    },

    GetQueue(request: Message<'GetQueueRequest'>): Queue {
      return queueMessage(findQueue(engine, request.name))
    },

    ListQueues(request: Message<'ListQueuesRequest'>): Message<'ListQueuesResponse'> {
      const parent = checkParent(request.parent ?? '')
      if (request.filter)
        throw new RpcError(status.UNIMPLEMENTED, 'This emulator lists queues without filters.')
      const queues = [...engine.queues.values()].filter(({ name }) => name.startsWith(`${parent}/queues/`))
      const page = readPage(queues, request, 9800)
      return { queues: page.items.map(queueMessage), nextPageToken: page.nextPageToken }
    },

    /** Creates the queue when it is not there, as the service documents. */
    UpdateQueue(request: Message<'UpdateQueueRequest'>): Queue {
      const message = request.queue ?? {}
      const { name } = parseQueueName(message.name ?? '')
      const queue = engine.queues.get(name)
      if (!queue) return queueMessage(create(name, message))
      queue.update(maskSettings(queue.currentSettings, message, request.updateMask?.paths ?? []))
      return queueMessage(queue)
    },

    DeleteQueue(request: Message<'DeleteQueueRequest'>): object {
      const queue = engine.queues.get(parseQueueName(request.name ?? '').name)
      if (!queue) throw entityNotFound()
      engine.removeQueue(queue)
      return {}
    },

    PauseQueue(request: Message<'PauseQueueRequest'>): Queue {
      const queue = findQueue(engine, request.name)
      queue.pause()
      return queueMessage(queue)
    },

    ResumeQueue(request: Message<'ResumeQueueRequest'>): Queue {
      const queue = findQueue(engine, request.name)
      queue.resume()
      return queueMessage(queue)
    },

    PurgeQueue(request: Message<'PurgeQueueRequest'>): Queue {
      const queue = findQueue(engine, request.name)
      queue.purge()
      return queueMessage(queue)
    },
  }
}
