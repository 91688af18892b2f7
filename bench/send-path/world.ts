import { deleteApp, initializeApp } from 'firebase-admin/app'
import { getFirestore, type Firestore } from 'firebase-admin/firestore'
import { leaseCompanyPath, whatsappSettingsPath } from '@relaydesk/domain/documents/paths.ts'
import { startFirestoreEmulator } from '../../local/network/firestore-emulator.ts'
import { projectId, readQueues, serviceAccount } from '../../local/network/network-settings.ts'
import { findFreePorts } from '../../local/network/prerequisites/free-ports.ts'
import { writeSecretsFile } from '../../local/network/secrets-file.ts'
import { simulatedNumber } from '../../local/network/simulated-number.ts'
import { nordvik } from '../../local/seed/demo-leases.ts'
import { startCloudTasksEmulator } from '../../local/simulators/cloud-tasks/start-cloud-tasks-emulator.ts'
import { startWhatsappSimulator } from '../../local/simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import { startBareService, startQueueService } from './processes.ts'

/** The lease company for which the bench sends. */
export const lease = nordvik

/** Both services before the same Firestore and the same WhatsApp; no triggers, so nothing else moves. */
export interface World {
  firestore: Firestore
  queueServiceUrl: string
  bareUrl: string
  /** The environment of queue-service, to run its code elsewhere. */
  env: Record<string, string>
  /** A token as Cloud Tasks puts it on a delivery to queue-service. */
  signToken(): Promise<string>
  /** How often WhatsApp was called since it was last asked to forget. */
  calls(): number
  forgetCalls(): void
  stop(): Promise<void>
}

export async function openWorld(): Promise<World> {
  const stops: (() => unknown)[] = []
  const [port = 0] = await findFreePorts(1)
  const queueServiceUrl = `http://127.0.0.1:${port}`
  const cloudTasks = await startCloudTasksEmulator({ projectId, ...readQueues() })
  stops.push(() => cloudTasks.stop())
  const whatsapp = await startWhatsappSimulator({ numbers: [simulatedNumber(lease)], limits: false })
  stops.push(() => whatsapp.stop())
  const emulator = await startFirestoreEmulator({ projectId })
  stops.push(() => emulator.stop())
  const env = {
    GCLOUD_PROJECT: projectId,
    FIRESTORE_EMULATOR_HOST: emulator.firestoreHost,
    WHATSAPP_API_BASE_URL: whatsapp.url,
    QUEUE_SERVICE_URL: queueServiceUrl,
    CLOUD_TASKS_EMULATOR_HOST: cloudTasks.grpcAddress,
    TASKS_SERVICE_ACCOUNT: serviceAccount,
    TASKS_OIDC_ISSUER: cloudTasks.issuer,
    SECRETS_FILE: writeSecretsFile([lease]),
  }
  const queueService = await startQueueService(port, env)
  stops.push(() => queueService.stop())
  const bare = await startBareService({ ...env, WHATSAPP_TOKEN: lease.token })
  stops.push(() => bare.stop())

  process.env['FIRESTORE_EMULATOR_HOST'] = emulator.firestoreHost
  const app = initializeApp({ projectId }, `bench-${port}`)
  stops.push(() => deleteApp(app))
  const firestore = getFirestore(app)
  await firestore.doc(leaseCompanyPath(lease.leaseId)).set({ name: lease.name })
  await firestore.doc(whatsappSettingsPath(lease.leaseId)).set(lease.whatsapp)
  return {
    firestore,
    queueServiceUrl,
    bareUrl: bare.url,
    env,
    signToken: () => cloudTasks.signToken(serviceAccount, queueServiceUrl),
    calls: () => whatsapp.calls().length,
    forgetCalls: () => whatsapp.reset(),
    async stop() {
      for (const end of stops.toReversed()) await end()
    },
  }
}
