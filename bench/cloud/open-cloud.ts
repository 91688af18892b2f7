import { deleteApp, initializeApp } from 'firebase-admin/app'
import { getFirestore, type Firestore } from 'firebase-admin/firestore'
import { startFirestoreEmulator } from '../../local/network/firestore-emulator.ts'
import { projectId, readQueues, serviceAccount } from '../../local/network/network-settings.ts'
import { findFreePorts } from '../../local/network/prerequisites/free-ports.ts'
import { writeSecretsFile } from '../../local/network/secrets-file.ts'
import { simulatedNumber } from '../../local/network/simulated-number.ts'
import type { CloudTasksEmulator } from '../../local/simulators/cloud-tasks/emulator.ts'
import { startCloudTasksEmulator } from '../../local/simulators/cloud-tasks/start-cloud-tasks-emulator.ts'
import { startWhatsappSimulator } from '../../local/simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import { lease, openLease } from './lease.ts'

/** What queue-service needs around it, and nothing more: no triggers, so nothing else moves. */
export interface Cloud {
  firestore: Firestore
  cloudTasks: CloudTasksEmulator
  /** Where tasks are delivered to; whoever measures starts something there. */
  queueServicePort: number
  queueServiceUrl: string
  /** The environment of queue-service and functions. */
  env: Record<string, string>
  /** A token as Cloud Tasks puts it on a delivery to queue-service. */
  signToken(): Promise<string>
  /** How often WhatsApp was called since it was last asked to forget. */
  calls(): number
  forgetCalls(): void
  stop(): Promise<void>
}

/** Starts Firestore, Cloud Tasks and a WhatsApp without limits, and opens the lease company. */
export async function openCloud(): Promise<Cloud> {
  const [port = 0] = await findFreePorts(1)
  const queueServiceUrl = `http://127.0.0.1:${port}`
  const cloudTasks = await startCloudTasksEmulator({ projectId, ...readQueues() })
  const whatsapp = await startWhatsappSimulator({ numbers: [simulatedNumber(lease)], limits: false })
  const emulator = await startFirestoreEmulator({ projectId })
  // firebase-admin knows the emulator by the environment only.
  process.env['FIRESTORE_EMULATOR_HOST'] = emulator.firestoreHost
  const app = initializeApp({ projectId }, `bench-${port}`)
  const firestore = getFirestore(app)
  await openLease(firestore)
  return {
    firestore,
    cloudTasks,
    queueServicePort: port,
    queueServiceUrl,
    env: {
      GCLOUD_PROJECT: projectId,
      FIRESTORE_EMULATOR_HOST: emulator.firestoreHost,
      WHATSAPP_API_BASE_URL: whatsapp.url,
      QUEUE_SERVICE_URL: queueServiceUrl,
      CLOUD_TASKS_EMULATOR_HOST: cloudTasks.grpcAddress,
      TASKS_SERVICE_ACCOUNT: serviceAccount,
      TASKS_OIDC_ISSUER: cloudTasks.issuer,
      SECRETS_FILE: writeSecretsFile([lease]),
      // What is measured is the machine, not how fast WhatsApp lets us send.
      WHATSAPP_MESSAGES_PER_SECOND: '1000000',
      WHATSAPP_PAIR_BURST: '1000000',
      WHATSAPP_PAIR_INTERVAL_MS: '1',
    },
    signToken: () => cloudTasks.signToken(serviceAccount, queueServiceUrl),
    calls: () => whatsapp.calls().length,
    forgetCalls: () => whatsapp.reset(),
    async stop() {
      await deleteApp(app)
      await emulator.stop()
      await whatsapp.stop()
      await cloudTasks.stop()
    },
  }
}
