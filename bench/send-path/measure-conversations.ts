import { Agent } from 'node:http'
import { seedConversation } from '../../local/seed/seed-conversation.ts'
import { lease } from '../cloud/lease.ts'
import type { Effort, PartResult } from '../report/part.ts'
import { median, percentile } from '../statistics/percentile.ts'
import { openEnquiries, type BenchEnquiry } from '../cloud/enquiries.ts'
import { post } from './post-all.ts'
import { prepareTasks } from './prepare-tasks.ts'
import { openWorld, type World } from './world.ts'

/** A long conversation may cost this much of a short one. */
const limit = 1.1

interface Conversation {
  size: number
  seedSeconds: number
  enquiry: BenchEnquiry
  latencies: number[]
}

/** One send into conversations of different lengths, in turns, one at a time. */
export async function measureConversations({ quick }: Effort): Promise<PartResult> {
  const world = await openWorld()
  try {
    const conversations = await fillConversations(world, quick ? [10, 1_000, 5_000] : [10, 1_000, 50_000])
    await sendInTurns(world, conversations, quick ? 30 : 300)
    return report(conversations)
  } finally {
    await world.stop()
  }
}

async function fillConversations({ firestore }: World, sizes: number[]): Promise<Conversation[]> {
  const enquiries = await openEnquiries(firestore, 'conversation', sizes.length)
  const conversations: Conversation[] = []
  for (const [index, enquiry] of enquiries.entries()) {
    const { enquiryId, driverMobileNumber, agent: createdBy } = enquiry
    const count = sizes[index] ?? 0
    const to = { leaseId: lease.leaseId, enquiryId, driverMobileNumber, createdBy }
    const { tookMs } = await seedConversation({ firestore, ...to, count, until: Date.now() - 60_000 })
    conversations.push({ size: count, seedSeconds: tookMs / 1000, enquiry, latencies: [] })
  }
  return conversations
}

async function sendInTurns(world: World, conversations: Conversation[], rounds: number): Promise<void> {
  const agent = new Agent({ keepAlive: true })
  const warmUps = Math.ceil(rounds / 3)
  try {
    for (let round = -warmUps; round < rounds; round += 1) {
      for (const { enquiry, latencies } of round % 2 === 0 ? conversations : conversations.toReversed()) {
        const tookMs = await sendOne(world, agent, enquiry)
        if (round >= 0) latencies.push(tookMs)
      }
    }
  } finally {
    agent.destroy()
  }
}

async function sendOne(world: World, agent: Agent, enquiry: BenchEnquiry): Promise<number> {
  const [body = ''] = await prepareTasks(world.firestore, [enquiry])
  const headers = { authorization: `Bearer ${await world.signToken()}` }
  const startedAt = performance.now()
  const status = await post(agent, `${world.queueServiceUrl}/whatsapp/sendMessage`, body, headers)
  if (status !== 200) throw new Error(`queue-service answered ${status}.`)
  return performance.now() - startedAt
}

function report(conversations: Conversation[]): PartResult {
  const shortest = conversations[0]?.latencies ?? []
  const rows = conversations.map(({ size, seedSeconds, latencies }) => ({
    messages: size,
    seedSeconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    ratio: median(latencies) / median(shortest),
  }))
  const longest = rows.at(-1)
  return {
    tables: [
      {
        title: 'One send, by the length of its conversation',
        columns: ['messages before', 'p50 ms', 'p99 ms', 'of the shortest', 'filled in s'],
        rows: rows.map(({ messages, p50, p99, ratio, seedSeconds }) => [
          messages.toLocaleString('en'),
          ...[p50, p99, ratio, seedSeconds].map((value) => value.toFixed(2)),
        ]),
        notes: ['One at a time, in turns. The ratio is that of the medians.'],
      },
    ],
    targets: [
      {
        what: `a send among ${longest?.messages.toLocaleString('en')} messages, of one among 10`,
        measured: longest?.ratio ?? Number.NaN,
        limit,
        kept: (longest?.ratio ?? Infinity) <= limit,
        binding: false,
      },
    ],
    values: rows,
  }
}
