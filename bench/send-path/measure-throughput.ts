import { median, percentile } from '../statistics/percentile.ts'
import type { Effort, PartResult } from '../report/part.ts'
import { openEnquiries } from '../cloud/enquiries.ts'
import type { Posted } from './post-all.ts'
import { sendRound, type Contender } from './round.ts'
import { openWorld, type World } from './world.ts'

const contenders = ['queue-service', 'bare'] as const
const concurrencies = [1, 16, 64]
/** What queue-service must reach of the baseline at 16 sends at once. */
const targetAt16 = 0.45

interface Figures {
  perSecond: number
  p50: number
  p99: number
}

interface Comparison {
  concurrency: number
  'queue-service': Figures
  bare: Figures
  ratio: number
}

/** Sends per second of queue-service beside the baseline's, in the same run, in turns. */
export async function measureThroughput({ quick }: Effort): Promise<PartResult> {
  const world = await openWorld()
  try {
    const comparisons: Comparison[] = []
    for (const concurrency of concurrencies) {
      const size = quick ? 64 : concurrency === 1 ? 200 : 400
      comparisons.push(await compare(world, concurrency, size, quick ? 2 : 11))
    }
    return report(comparisons)
  } finally {
    await world.stop()
  }
}

async function compare(world: World, concurrency: number, size: number, rounds: number): Promise<Comparison> {
  const enquiries = await openEnquiries(world.firestore, `throughput-${concurrency}`, size)
  const posted: Record<Contender, Posted[]> = { 'queue-service': [], bare: [] }
  const warmUps = concurrency === 1 ? 4 : 1
  for (let round = -warmUps; round < rounds; round += 1) {
    // Whoever is second meets a warmer machine: they take turns.
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      const result = await sendRound(world, contender, enquiries, concurrency)
      if (round >= 0) posted[contender].push(result)
    }
  }
  const ours = figures(posted['queue-service'])
  const bare = figures(posted.bare)
  const ratio = median(posted['queue-service'].map((mine, round) => ratioOf(mine, posted.bare[round])))
  return { concurrency, 'queue-service': ours, bare, ratio }
}

/** Of two rounds that ran one after the other, so that both had the same machine. */
function ratioOf(mine: Posted, bare: Posted | undefined): number {
  return bare === undefined ? Number.NaN : bare.tookMs / mine.tookMs
}

function figures(rounds: Posted[]): Figures {
  const latencies = rounds.flatMap((round) => round.latencies)
  return {
    perSecond: median(rounds.map((round) => (round.latencies.length * 1000) / round.tookMs)),
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  }
}

function cells({ perSecond, p50, p99 }: Figures): number[] {
  return [perSecond, p50, p99]
}

function report(comparisons: Comparison[]): PartResult {
  const at16 = comparisons.find(({ concurrency }) => concurrency === 16)?.ratio ?? 0
  return {
    tables: [
      {
        title: 'queue-service: sends per second',
        columns: ['at once', 'sends/s', 'p50 ms', 'p99 ms', 'bare sends/s', 'bare p50', 'bare p99', 'ratio'],
        rows: comparisons.map(({ concurrency, 'queue-service': ours, bare, ratio }) => [
          String(concurrency),
          ...cells(ours),
          ...cells(bare),
          ratio.toFixed(2),
        ]),
        notes: [
          'Bare: the same HTTP call and one batch write of the same documents, without any guarantee.',
          'Each message in an enquiry of its own; medians of rounds that took turns on the same machine; the ratio is that of two neighbouring rounds.',
        ],
      },
    ],
    targets: [
      {
        what: 'queue-service at 16 at once, of bare',
        measured: at16,
        limit: targetAt16,
        kept: at16 >= targetAt16,
        binding: false,
      },
    ],
    values: comparisons,
  }
}
