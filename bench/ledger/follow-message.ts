import type { Server } from 'node:http'
import { writeCorrelationId } from '@relaydesk/domain/delivery/correlation-id.ts'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { silent } from '@relaydesk/observability/logger.ts'
import { createChatMessageStore, type ChatMessageStore } from '@relaydesk/store/chat-message-store.ts'
import type { FoundMessage } from '@relaydesk/store/delivery/message-store.ts'
import { createParkedUpdates } from '@relaydesk/store/parked-updates.ts'
import { createSurroundingsReader } from '@relaydesk/store/surroundings-reader.ts'
import { createCloudTasks } from '@relaydesk/task-queue/cloud-tasks.ts'
import { handOverChatMessage } from '@relaydesk/task-queue/hand-over-chat-message.ts'
import { readConfig } from '../../functions/src/config.ts'
import { createKeepWebhook } from '../../functions/src/webhooks/keep-webhook.ts'
import { receiveWhatsapp } from '../../functions/src/webhooks/receive-whatsapp.ts'
import type { BenchEnquiry } from '../cloud/enquiries.ts'
import type { Cloud } from '../cloud/open-cloud.ts'
import { writeMessage } from '../cloud/write-message.ts'
import type { RpcCounter } from './count-rpcs.ts'
import { nothing, sum, type Entry } from './ledger.ts'
import { serveQueueService } from './serve-queue-service.ts'
import { answerBody, receiptBody } from './webhook-bodies.ts'

/** One message's steps, each with what it asked of the cloud. */
export interface Life {
  client: Entry
  door: Entry
  hands: Entry
  receipts: Entry
}

export interface Follower {
  server: Server
  /** Follows one message from its creation to READ through the real code, and counts. */
  follow(enquiry: BenchEnquiry): Promise<Life>
  /** Follows one answer of the enquiry's driver, from its webhook until it is stored. */
  followAnswer(enquiry: BenchEnquiry): Promise<Entry>
}

export async function createFollower(cloud: Cloud, counter: RpcCounter): Promise<Follower> {
  const { firestore, cloudTasks } = cloud
  const chatMessages = createChatMessageStore(firestore)
  const queue = createCloudTasks(readConfig(cloud.env).tasks)
  const handOver = { chatMessages, surroundings: createSurroundingsReader(firestore), queue }
  const webhooks = {
    keepWebhook: createKeepWebhook(queue),
    parkedUpdates: createParkedUpdates(firestore, Date.now),
    log: silent,
  }
  let door = { reads: 0, writes: 0 }
  let requests = 0
  // The door is done with Firestore before its task exists: what was counted until the task comes in is the door's.
  const server = await serveQueueService(cloud.env, cloud.queueServicePort, () => {
    requests += 1
    if (requests === 1) door = counter.take()
  })

  /** One webhook from its door, which asks nothing of Firestore, until all that it says is applied. */
  async function follow(body: object): Promise<Entry> {
    requests = 0
    const tasksBefore = created(cloud)
    counter.take()
    const answer = await receiveWhatsapp(webhooks, Buffer.from(JSON.stringify(body)))
    if (answer !== 200) throw new Error(`A webhook of the ledger was answered ${answer}.`)
    await cloudTasks.idle()
    const { reads, writes } = counter.take()
    const tasks = created(cloud) - tasksBefore
    return { reads: reads + door.reads, writes: writes + door.writes, tasks, invocations: 1, requests }
  }

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
      const sent = { ...nothing, ...door, tasks, invocations: 1 }
      const receipts: Entry[] = []
      for (const body of receiptsOf(key, await find(chatMessages, key))) receipts.push(await follow(body))
      const { status } = (await find(chatMessages, key)).state
      if (status !== 'READ') throw new Error(`A message of the ledger is ${status}.`)
      return { client, door: sent, hands, receipts: sum(receipts) }
    },
    async followAnswer({ driverMobileNumber }) {
      const entry = await follow(answerBody(driverMobileNumber, Date.now()))
      // The create trigger looks at the stored answer, too, and leaves it alone unread.
      return { ...entry, invocations: entry.invocations + 1 }
    },
  }
}

/** The three receipts of a message that was sent, in their order. */
function receiptsOf(key: ChatMessageKey, { state }: FoundMessage): object[] {
  const { status, providerMessageId, delivery } = state
  const ours = writeCorrelationId(key, delivery.attempt)
  if (status !== 'SENT' || providerMessageId === undefined || ours === null)
    throw new Error(`A message of the ledger is ${status}.`)
  const names = ['sent', 'delivered', 'read'] as const
  return names.map((name) => receiptBody(name, providerMessageId, ours, Date.now()))
}

async function find(chatMessages: ChatMessageStore, key: ChatMessageKey): Promise<FoundMessage> {
  const found = await chatMessages.find(key)
  if (found === null) throw new Error('A message of the ledger is gone.')
  return found
}

function created({ cloudTasks }: Cloud): number {
  return Object.values(cloudTasks.stats()).reduce((total, queue) => total + queue.created, 0)
}
