import { Agent } from 'node:http'
import { seedConversation } from '../../local/seed/seed-conversation.ts'
import { lease } from '../cloud/lease.ts'
import type { Effort, PartResult } from '../report/part.ts'
import { median, percentile } from '../statistics/percentile.ts'
import { openEnquiries, type BenchEnquiry } from '../cloud/enquiries.ts'
import { post } from './post-all.ts'
import { prepareTasks } from './prepare-tasks.ts'
import { sendRound } from './round.ts'
import { openWorld, type World } from './world.ts'

/** A long conversation may cost this much of a short one. */
const limit = 1.1

interface Conversation {
  size: number
  seedSeconds: number
  enquiry: BenchEnquiry
  /** Of single sends, in milliseconds. */
  latencies: number[]
  /** Sends per second of each burst. */
  bursts: number[]
}

/** How many messages of one conversation are on their way at once in a burst, and how many there are in all. */
const burst = { atOnce: 16, messages: 96 }

/** Sends into conversations of different lengths, in turns: one at a time, and in bursts into the same one. */
export async function measureConversations({ quick }: Effort): Promise<PartResult> {
  const world = await openWorld()
  try {
    const conversations = await fillConversations(world, quick ? [10, 1_000, 5_000] : [10, 1_000, 50_000])
    await sendInTurns(world, conversations, quick ? 30 : 300)
    await burstInTurns(world, conversations, quick ? 2 : 7)
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
    conversations.push({ size: count, seedSeconds: tookMs / 1000, enquiry, latencies: [], bursts: [] })
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

async function burstInTurns(world: World, conversations: Conversation[], rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const { enquiry, bursts } of round % 2 === 0 ? conversations : conversations.toReversed()) {
      const messages = Array.from({ length: burst.messages }, () => enquiry)
      const { tookMs } = await sendRound(world, 'queue-service', messages, burst.atOnce)
      bursts.push(burst.messages / (tookMs / 1000))
    }
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
  const shortest = conversations[0]
  const rows = conversations.map(({ size, seedSeconds, latencies, bursts }) => ({
    messages: size,
    seedSeconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    ratio: median(latencies) / median(shortest?.latencies ?? []),
    burstPerSecond: median(bursts),
    burstRatio: median(bursts) / median(shortest?.bursts ?? []),
  }))
  const longest = rows.at(-1)
  return {
    tables: [
      {
        title: 'One send, by the length of its conversation',
        columns: [
          'messages before',
          'p50 ms',
          'p99 ms',
          'of the shortest',
          '16 at once, sends/s',
          'of the shortest',
          'filled in s',
        ],
        rows: rows.map((row) => [
          row.messages.toLocaleString('en'),
          ...[row.p50, row.p99, row.ratio].map((value) => value.toFixed(2)),
          row.burstPerSecond.toFixed(0),
          ...[row.burstRatio, row.seedSeconds].map((value) => value.toFixed(2)),
        ]),
        notes: [
          'In turns; the ratios are those of the medians. p50 and p99: one at a time.',
          'Sixteen at once all meet at the enquiry of their conversation, so they go slower than into many.',
        ],
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
      {
        what: `sends per second of a burst among 10 messages, of one among ${longest?.messages.toLocaleString('en')}`,
        measured: 1 / (longest?.burstRatio ?? Number.NaN),
        limit,
        kept: 1 / (longest?.burstRatio ?? 0) <= limit,
        binding: false,
      },
    ],
    values: rows,
  }
}
