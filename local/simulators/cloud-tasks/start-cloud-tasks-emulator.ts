import { systemClock } from './clock/clock.ts'
import type { Clock } from './clock/clock.ts'
import { createHttpSender } from './dispatch/send-over-http.ts'
import type { CloudTasksEmulator } from './emulator.ts'
import { Engine } from './engine.ts'
import { cloudTasksMethods } from './grpc/cloud-tasks-methods.ts'
import { loadCloudTasksService } from './grpc/load-service.ts'
import { RpcDoor } from './grpc/rpc-door.ts'
import { createTokenSigner } from './oidc/signing-key.ts'
import type { QueueSettings } from './queues/queue-settings.ts'
import { readSeedQueue } from './queues/seed-queue.ts'
import type { SeedQueue } from './queues/seed-queue.ts'
import { listenHttp } from './side-port/listen-http.ts'
import { serveSidePort } from './side-port/serve-side-port.ts'
import { sideRoutes } from './side-port/side-routes.ts'

export interface EmulatorOptions {
  projectId: string
  location: string
  /** The queues that exist from the start and after a reset, written as in a queues file. */
  queues?: readonly SeedQueue[]
  /** gRPC port; 0 (default) takes a free one. */
  port?: number
  /** Side port (token discovery, keys, admin API); 0 (default) takes a free one. */
  oidcPort?: number
  /** Address to listen on (default 127.0.0.1). */
  host?: string
  /** Lets tasks call other machines; by default only loopback targets are called. */
  allowRemoteTargets?: boolean
  /** Where App Engine tasks are sent, for example `http://127.0.0.1:8080`; without it they fail. */
  appEngineUrl?: string
  /** Multiplies retry delays, Retry-After and maxRetryDuration (default 1; tests use less). */
  backoffScale?: number
  /** How long the name of a finished or deleted task stays taken, in milliseconds (default an hour). */
  taskTombstoneMs?: number
  /** How long the name of a deleted queue stays taken, in milliseconds (default seven days). */
  queueTombstoneMs?: number
  clock?: Clock
}

const hourMs = 3_600_000

/**
 * Starts a Cloud Tasks emulator in this process. Rejects when a port is taken or a queue is written wrongly.
 *
 * @example
 * const emulator = await startCloudTasksEmulator({ projectId: 'demo', location: 'europe-west1', queues })
 * // … point a CloudTasksClient at emulator.grpcAddress, create tasks …
 * await emulator.idle()
 * await emulator.stop()
 */
export async function startCloudTasksEmulator(options: EmulatorOptions): Promise<CloudTasksEmulator> {
  const { host = '127.0.0.1', clock = systemClock } = options
  const seeds = seedSettings(options)
  const side = await listenHttp(host, options.oidcPort ?? 0)
  const signer = await createTokenSigner(clock, side.url)
  const sender = createHttpSender({
    clock,
    signToken: signer.sign,
    allowRemoteTargets: options.allowRemoteTargets ?? false,
    appEngineUrl: options.appEngineUrl,
  })
  const engine = new Engine({
    clock,
    deliver: sender.deliver,
    backoffScale: options.backoffScale ?? 1,
    taskTombstoneMs: options.taskTombstoneMs ?? hourMs,
    queueTombstoneMs: options.queueTombstoneMs ?? 7 * 24 * hourMs,
    seeds,
  })
  const service = loadCloudTasksService()
  const methods = cloudTasksMethods(engine, service)
  const door = new RpcDoor({ service, methods, host, port: options.port ?? 0 })
  try {
    await door.open()
  } catch (error) {
    side.close()
    throw error
  }

  const emulator: CloudTasksEmulator = {
    grpcAddress: door.address,
    issuer: side.url,
    signToken: signer.sign,
    idle: (idleOptions) => engine.idle.wait(() => clock.now(), idleOptions),
    tasks: (queueId) =>
      [...engine.queues.values()]
        .filter(({ id }) => queueId === undefined || id === queueId)
        .flatMap((queue) => [...queue.tasks.values()]),
    stats: () => Object.fromEntries([...engine.queues.values()].map(({ id, stats }) => [id, { ...stats }])),
    setChaos: (switches) => engine.chaos.set(switches),
    async setOutage(outage) {
      engine.setOut(outage !== false)
      await door.setOutage(outage === true ? 'unavailable' : outage || undefined)
    },
    async reset() {
      engine.reset()
      await door.setOutage(undefined)
    },
    async stop() {
      engine.stop()
      await door.close()
      sender.close()
      side.close()
    },
  }
  serveSidePort(side.server, sideRoutes(emulator, engine, signer.jwks))
  return emulator
}

function seedSettings({ projectId, location, queues = [] }: EmulatorOptions): Map<string, QueueSettings> {
  return new Map(
    queues.map((queue) => {
      const { id, settings } = readSeedQueue(queue)
      return [`projects/${projectId}/locations/${location}/queues/${id}`, settings]
    }),
  )
}
