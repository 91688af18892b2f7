import path from 'node:path'
import { CloudTasksClient } from '@google-cloud/tasks'
import { credentials } from '@grpc/grpc-js'
import * as z from 'zod'
import { whatsappWebhook } from '@relaydesk/domain/tasks/queue-names.ts'
import { projectId, readQueues } from '../../local/network/network-settings.ts'
import { findFreePorts } from '../../local/network/prerequisites/free-ports.ts'
import { repositoryRoot } from '../../local/network/repository-root.ts'
import { startScript } from '../send-path/processes.ts'

/** Cloud Tasks as a process of its own: in the cloud it does not share our processor either. */
export interface CloudTasksProcess {
  /** `host:port` for CLOUD_TASKS_EMULATOR_HOST. */
  address: string
  /** Forgets all tasks; nothing is delivered, so that only their making is measured. */
  empty(): Promise<void>
  /** Tasks made for webhooks since it was last emptied. */
  count(): Promise<number>
  stop(): Promise<void>
}

const Queues = z.object({
  queues: z.array(z.object({ name: z.string(), stats: z.object({ created: z.number() }) })),
})

export async function startCloudTasksProcess(): Promise<CloudTasksProcess> {
  const [port = 0, oidcPort = 0] = await findFreePorts(2)
  const script = path.join(repositoryRoot, 'local', 'simulators', 'cloud-tasks', 'main.ts')
  const queuesFile = path.join(repositoryRoot, 'queue-service', 'queues.json')
  const ports = ['--port', String(port), '--oidc-port', String(oidcPort)]
  const emulator = await startScript(script, {}, [...ports, '--project', projectId, '--queues', queuesFile])
  const client = new CloudTasksClient({
    projectId,
    apiEndpoint: '127.0.0.1',
    port,
    sslCreds: credentials.createInsecure(),
    universeDomain: 'googleapis.com',
  })
  const side = `http://127.0.0.1:${oidcPort}`
  return {
    address: `127.0.0.1:${port}`,
    async empty() {
      const headers = { 'content-type': 'application/json' }
      const { status } = await fetch(`${side}/reset`, { method: 'POST', headers })
      if (status !== 200) throw new Error(`The Cloud Tasks emulator answered ${status} to a reset.`)
      const name = client.queuePath(projectId, readQueues().location, whatsappWebhook.queue)
      await client.pauseQueue({ name })
    },
    async count() {
      const { queues } = Queues.parse(await (await fetch(`${side}/queues`)).json())
      return queues.find(({ name }) => name.endsWith(`/queues/${whatsappWebhook.queue}`))?.stats.created ?? 0
    },
    async stop() {
      await client.close()
      await emulator.stop()
    },
  }
}
