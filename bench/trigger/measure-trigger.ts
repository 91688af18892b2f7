import { startNetwork } from '../../local/network/start-network.ts'
import { openEnquiries, type BenchEnquiry } from '../cloud/enquiries.ts'
import { lease, openLease } from '../cloud/lease.ts'
import { writeMessage } from '../cloud/write-message.ts'
import type { Effort, PartResult } from '../report/part.ts'
import { percentile } from '../statistics/percentile.ts'
import { watchCalls, type Calls } from './watch-calls.ts'
import type { Network } from '../../local/network/network.ts'

/** Messages a second at the gentle rate: far below what the emulator's triggers sustain (about 50). */
const gentleRate = 10

/** From "the document is there" to "WhatsApp was called", through the real trigger and the real queue. */
export async function measureTrigger({ quick }: Effort): Promise<PartResult> {
  const network = await startNetwork({ leases: [lease], seed: false, pages: false, whatsappLimits: false })
  try {
    await openLease(network.firestore)
    const enquiries = await openEnquiries(network.firestore, 'trigger', quick ? 20 : 150)
    const calls = watchCalls(network)
    await oneByOne(network, calls, enquiries.slice(0, 10))
    const alone = await oneByOne(network, calls, enquiries)
    await network.drain()
    const gentle = await atRate(network, calls, enquiries, gentleRate)
    await network.drain()
    return report({ 'one after the other': alone, [`${gentleRate} a second`]: gentle })
  } finally {
    await network.stop()
  }
}

async function oneByOne(network: Network, calls: Calls, enquiries: BenchEnquiry[]): Promise<number[]> {
  const took: number[] = []
  for (const enquiry of enquiries) took.push(await sendOne(network, calls, enquiry))
  return took
}

function atRate(
  network: Network,
  calls: Calls,
  enquiries: BenchEnquiry[],
  perSecond: number,
): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const sends: Promise<number>[] = []
    const waiting = enquiries[Symbol.iterator]()
    const timer = setInterval(() => {
      const next = waiting.next()
      if (next.done !== true) return void sends.push(sendOne(network, calls, next.value))
      clearInterval(timer)
      Promise.all(sends).then(resolve, reject)
    }, 1_000 / perSecond)
  })
}

/** Milliseconds from the answer to the client's write until WhatsApp is called. */
async function sendOne({ firestore }: Network, calls: Calls, enquiry: BenchEnquiry): Promise<number> {
  const key = await writeMessage(firestore, enquiry)
  const createdAt = performance.now()
  return (await calls.of(key)) - createdAt
}

function report(measured: Record<string, number[]>): PartResult {
  const values = Object.entries(measured).map(([how, took]) => ({
    how,
    messages: took.length,
    p50: percentile(took, 0.5),
    p95: percentile(took, 0.95),
  }))
  return {
    tables: [
      {
        title: 'Document created to WhatsApp called',
        columns: ['messages', 'how many', 'p50 ms', 'p95 ms'],
        rows: values.map(({ how, messages, p50, p95 }) => [how, messages, p50, p95]),
        notes: [
          'Absolute, on emulators: the functions emulator and the Cloud Tasks emulator are most of it. In the cloud Eventarc and Cloud Tasks take their own time.',
        ],
      },
    ],
    targets: [],
    values,
  }
}
