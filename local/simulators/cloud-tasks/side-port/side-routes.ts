import * as z from 'zod'
import type { JWK } from 'jose'
import type { CloudTasksEmulator } from '../emulator.ts'
import type { Engine } from '../engine.ts'
import { queueMessage } from '../grpc/queue-message.ts'
import { taskMessage } from '../grpc/task-message.ts'

const Chaos = z.strictObject({
  deliverEachTask: z.int().min(1).max(100).optional(),
  outOfOrder: z.boolean().optional(),
  maxDelayMs: z.number().min(0).optional(),
  seed: z.int().optional(),
})
const Outage = z.strictObject({ outage: z.union([z.boolean(), z.enum(['unavailable', 'connections'])]) })
const Idle = z.object({
  includeScheduled: z.stringbool().optional(),
  queueId: z.string().optional(),
  timeoutMs: z.coerce.number().min(0).default(60_000),
})

export interface SideRequest {
  method: string
  url: URL
  body: unknown
}

export interface SideAnswer {
  status: number
  body: unknown
}

type Route = (parts: string[], request: SideRequest) => SideAnswer | Promise<SideAnswer>

/** What the side port answers: discovery and keys for the tokens, and the admin API. */
export function sideRoutes(emulator: CloudTasksEmulator, engine: Engine, jwks: { keys: JWK[] }) {
  const routes: [method: string, path: RegExp, route: Route][] = [
    ['GET', /^\/\.well-known\/openid-configuration$/, () => ok(discovery(emulator.issuer))],
    ['GET', /^\/jwks$/, () => ok(jwks)],
    ['GET', /^\/queues$/, () => ok({ queues: describeQueues(engine) })],
    ['GET', /^\/queues\/([^/]+)\/tasks$/, ([id = '']) => describeTasks(engine, id)],
    ['GET', /^\/chaos$/, () => ok(engine.chaos.current)],
    [
      'POST',
      /^\/chaos$/,
      (_, { body }) => {
        const given = Object.entries(Chaos.parse(body)).filter(([, value]) => value !== undefined)
        emulator.setChaos(Object.fromEntries(given))
        return ok(engine.chaos.current)
      },
    ],
    [
      'POST',
      /^\/outage$/,
      async (_, { body }) => {
        const { outage } = Outage.parse(body)
        await emulator.setOutage(outage)
        return ok({ outage })
      },
    ],
    [
      'POST',
      /^\/reset$/,
      async () => {
        await emulator.reset()
        return ok({})
      },
    ],
    ['GET', /^\/idle$/, (_, { url }) => awaitIdle(emulator, url)],
  ]

  return async function answer(request: SideRequest): Promise<SideAnswer> {
    for (const [method, path, route] of routes) {
      const found = path.exec(request.url.pathname)
      if (!found || method !== request.method) continue
      try {
        return await route(found.slice(1), request)
      } catch (error) {
        if (error instanceof z.ZodError) return refuse(400, z.prettifyError(error))
        throw error
      }
    }
    return refuse(404, `Nothing answers ${request.method} ${request.url.pathname} here.`)
  }
}

function ok(body: unknown): SideAnswer {
  return { status: 200, body }
}

function refuse(status: number, error: string): SideAnswer {
  return { status, body: { error } }
}

function discovery(issuer: string): object {
  return {
    issuer,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['id_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    claims_supported: ['aud', 'azp', 'email', 'email_verified', 'exp', 'iat', 'iss', 'sub'],
  }
}

function describeQueues(engine: Engine): object[] {
  return [...engine.queues.values()].map((queue) => ({
    ...queueMessage(queue),
    tasks: queue.tasks.size,
    running: queue.running,
    stats: queue.stats,
  }))
}

function describeTasks(engine: Engine, queueId: string): SideAnswer {
  const queues = [...engine.queues.values()].filter(({ id }) => id === queueId)
  if (queues.length === 0) return refuse(404, `There is no queue ${queueId}.`)
  const tasks = queues.flatMap((queue) => [...queue.tasks.values()])
  return ok({ tasks: tasks.map((task) => taskMessage(task, 'BASIC')) })
}

async function awaitIdle(emulator: CloudTasksEmulator, url: URL): Promise<SideAnswer> {
  const { includeScheduled = false, timeoutMs, queueId } = Idle.parse(Object.fromEntries(url.searchParams))
  try {
    await emulator.idle({ includeScheduled, timeoutMs, ...(queueId ? { queueId } : {}) })
    return ok({ idle: true })
  } catch (error) {
    return refuse(408, error instanceof Error ? error.message : String(error))
  }
}
