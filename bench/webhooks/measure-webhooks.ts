import path from 'node:path'
import { projectId } from '../../local/network/network-settings.ts'
import type { Effort, PartResult } from '../report/part.ts'
import { postAll, type Posted } from '../send-path/post-all.ts'
import { startScript } from '../send-path/processes.ts'
import { median, percentile } from '../statistics/percentile.ts'
import { startCloudTasksProcess, type CloudTasksProcess } from './cloud-tasks-process.ts'
import { largestWebhook, textWebhook } from './webhook-bodies.ts'
import { sign } from './sign.ts'

const secret = 'bench-app-secret'
const contenders = ['door', 'bare'] as const
type Contender = (typeof contenders)[number]

/** What the door must reach of the bare handler's rate, at 16 at once. */
const targetRatio = 1 / 3
/** What WhatsApp asks for in the median, in milliseconds (Cloud API, "Webhooks"). */
const targetMedianMs = 250

interface Comparison {
  concurrency: number
  door: Figures
  bare: Figures
  ratio: number
}

interface Figures {
  perSecond: number
  /** Webhooks in one task; none for the bare handler. */
  perTask: number
  p50: number
  p99: number
}

interface Round extends Posted {
  tasks: number
}

interface Webhooks {
  urls: Record<Contender, string>
  cloudTasks: CloudTasksProcess
}

/** Webhooks acknowledged per second, each durable in Cloud Tasks, beside a handler that keeps nothing. */
export async function measureWebhooks({ quick }: Effort): Promise<PartResult> {
  const cloudTasks = await startCloudTasksProcess()
  const env = {
    WHATSAPP_APP_SECRET: secret,
    GCLOUD_PROJECT: projectId,
    QUEUE_SERVICE_URL: 'http://127.0.0.1:9',
    CLOUD_TASKS_EMULATOR_HOST: cloudTasks.address,
    METADATA_SERVER_DETECTION: 'none',
  }
  const door = await startScript(path.join(import.meta.dirname, 'door-service.ts'), env)
  const bare = await startScript(path.join(import.meta.dirname, 'bare-webhook-service.ts'), env)
  try {
    const webhooks = { urls: { door: door.url, bare: bare.url }, cloudTasks }
    const comparisons: Comparison[] = []
    for (const concurrency of [1, 16, 64]) {
      comparisons.push(await compare(webhooks, concurrency, quick ? 100 : 1_000, quick ? 2 : 9))
    }
    return report(comparisons, await measureLargest(webhooks, quick ? 2 : 9))
  } finally {
    await Promise.all([door.stop(), bare.stop()])
    await cloudTasks.stop()
  }
}

async function compare(
  webhooks: Webhooks,
  concurrency: number,
  size: number,
  rounds: number,
): Promise<Comparison> {
  const posted: Record<Contender, Round[]> = { door: [], bare: [] }
  for (let round = -1; round < rounds; round += 1) {
    // Whoever is second meets a warmer machine: they take turns.
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      const result = await postRound(webhooks, contender, concurrency, size)
      if (round >= 0) posted[contender].push(result)
    }
  }
  const ratios = posted.door.map((mine, round) => (posted.bare[round]?.tookMs ?? Number.NaN) / mine.tookMs)
  return { concurrency, door: figures(posted.door), bare: figures(posted.bare), ratio: median(ratios) }
}

/** @throws when the door made no tasks, or more than one for a webhook */
async function postRound(
  { urls, cloudTasks }: Webhooks,
  contender: Contender,
  concurrency: number,
  size: number,
): Promise<Round> {
  await cloudTasks.empty()
  const bodies = Array.from({ length: size }, textWebhook)
  const posted = await postSigned(urls[contender], bodies, concurrency)
  const tasks = await cloudTasks.count()
  const isRight = contender === 'door' ? tasks > 0 && tasks <= size : tasks === 0
  if (!isRight) throw new Error(`${size} webhooks made ${tasks} tasks.`)
  return { ...posted, tasks }
}

/** Signs before the clock starts. */
function postSigned(url: string, bodies: string[], concurrency: number): Promise<Posted> {
  const signatures = new Map(bodies.map((body) => [body, sign(body, secret)]))
  const headersOf = (body: string) => ({ 'x-hub-signature-256': signatures.get(body) ?? '' })
  return postAll({ url, bodies, concurrency, headersOf })
}

interface Largest {
  bytes: number
  /** To the answer, in milliseconds. */
  ms: number
  tasks: number
}

/** The largest webhook there is, one at a time; the median of some. */
async function measureLargest({ urls, cloudTasks }: Webhooks, rounds: number): Promise<Largest> {
  const results: Largest[] = []
  for (let round = -1; round < rounds; round += 1) {
    await cloudTasks.empty()
    const body = largestWebhook()
    const { tookMs: ms } = await postSigned(urls.door, [body], 1)
    if (round >= 0) results.push({ bytes: Buffer.byteLength(body), ms, tasks: await cloudTasks.count() })
  }
  const [first = { bytes: 0, tasks: 0 }] = results
  return { ...first, ms: median(results.map(({ ms }) => ms)) }
}

function figures(rounds: Round[]): Figures {
  const latencies = rounds.flatMap((round) => round.latencies)
  return {
    perSecond: median(rounds.map((round) => (round.latencies.length * 1000) / round.tookMs)),
    perTask: median(rounds.map((round) => round.latencies.length / round.tasks)),
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  }
}

function report(comparisons: Comparison[], largest: Largest): PartResult {
  const at16 = comparisons.find(({ concurrency }) => concurrency === 16)
  const ratio = at16?.ratio ?? 0
  const p50 = at16?.door.p50 ?? Number.NaN
  return {
    tables: [
      {
        title: 'Webhooks acknowledged per second',
        columns: [
          'at once',
          'door/s',
          'p50 ms',
          'p99 ms',
          'in a task',
          'bare/s',
          'bare p50',
          'bare p99',
          'ratio',
        ],
        rows: comparisons.map(({ concurrency, door, bare, ratio: mine }) => [
          String(concurrency),
          door.perSecond,
          door.p50,
          door.p99,
          door.perTask,
          bare.perSecond,
          bare.p50,
          bare.p99,
          mine.toFixed(2),
        ]),
        notes: [
          'Door: our handler, which answers when Cloud Tasks has the content. Bare: verifies the signature and answers; what it was told is lost.',
          'What comes in while tasks are on their way to Cloud Tasks goes together into the next one; each webhook is answered when its own task is made.',
          'Each is one process behind the same Express. Load, Cloud Tasks emulator and handler share this machine’s processors: in the cloud, Cloud Tasks has its own.',
        ],
      },
      {
        title: 'The largest webhook',
        columns: ['of', 'KB', 'tasks', 'ms to the answer'],
        rows: [['1,000 messages', largest.bytes / 1000, largest.tasks, largest.ms]],
      },
    ],
    targets: [
      {
        what: 'webhooks at 16 at once, of bare',
        measured: ratio,
        limit: targetRatio,
        kept: ratio >= targetRatio,
        binding: false,
      },
      {
        what: 'ms to acknowledge a webhook at 16 at once, p50',
        measured: p50,
        limit: targetMedianMs,
        kept: p50 <= targetMedianMs,
        binding: false,
      },
    ],
    values: { comparisons, largest },
  }
}
