import type { Server } from 'node:http'
import {
  createChatMessageStore,
  type ChatMessageStore,
  type FoundMessage,
} from '@relaydesk/store/chat-message-store.ts'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { createSurroundingsReader } from '@relaydesk/store/surroundings-reader.ts'
import { createCloudTasks } from '@relaydesk/task-queue/cloud-tasks.ts'
import { handOverChatMessage } from '@relaydesk/task-queue/hand-over-chat-message.ts'
import { readConfig } from '../../functions/src/config.ts'
import type { BenchEnquiry } from '../cloud/enquiries.ts'
import type { Cloud } from '../cloud/open-cloud.ts'
import { writeMessage } from '../cloud/write-message.ts'
import type { RpcCounter } from './count-rpcs.ts'
import { nothing, type Entry } from './ledger.ts'
import { plannedReceipts } from './planned-receipts.ts'
import { serveQueueService } from './serve-queue-service.ts'

/** One message's steps, each with what it asked of the cloud. */
export interface Life {
  client: Entry
  door: Entry
  hands: Entry
  receipts: Entry
}

export interface Follower {
  server: Server
  /** Follows one message from its creation to SENT through the real code, and counts; its receipts are planned. */
  follow(enquiry: BenchEnquiry): Promise<Life>
}

export async function createFollower(cloud: Cloud, counter: RpcCounter): Promise<Follower> {
  const { firestore, cloudTasks } = cloud
  const chatMessages = createChatMessageStore(firestore)
  const queue = createCloudTasks(readConfig(cloud.env).tasks)
  const handOver = { chatMessages, surroundings: createSurroundingsReader(firestore), queue }
  let door = { reads: 0, writes: 0 }
  let requests = 0
  // The door is done with Firestore before its task exists: what was counted until the task comes in is the door's.
  const server = await serveQueueService(cloud.env, cloud.queueServicePort, () => {
    requests += 1
    if (requests === 1) door = counter.take()
  })
  return {
    server,
    async follow(enquiry) {
      counter.take()
      const key = await writeMessage(firestore, enquiry)
      const client = { ...nothing, ...counter.take() }
      // An event brings its document along; reading it here is not the door's.
      const seen = await find(chatMessages, key)
      requests = 0
      const tasksBefore = created(cloud)
      counter.take()
      await handOverChatMessage(handOver, key, seen, '0', Date.now())
      await cloudTasks.idle()
      const hands = { ...nothing, ...counter.take(), requests }
      const tasks = created(cloud) - tasksBefore
      const { state } = await find(chatMessages, key)
      if (state.status !== 'SENT') throw new Error(`A message of the ledger is ${state.status}.`)
      const receipts = plannedReceipts(state, Date.now())
      return { client, door: { ...nothing, ...door, tasks, invocations: 1 }, hands, receipts }
    },
  }
}

async function find(chatMessages: ChatMessageStore, key: ChatMessageKey): Promise<FoundMessage> {
  const found = await chatMessages.find(key)
  if (found === null) throw new Error('A message of the ledger is gone.')
  return found
}

function created({ cloudTasks }: Cloud): number {
  return Object.values(cloudTasks.stats()).reduce((total, queue) => total + queue.created, 0)
}
