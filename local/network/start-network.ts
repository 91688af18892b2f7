import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { deleteApp, initializeApp, type App } from 'firebase-admin/app'
import { getAuth } from 'firebase-admin/auth'
import { getFirestore } from 'firebase-admin/firestore'
import { demoLeases, type DemoLease } from '../seed/demo-leases.ts'
import { seedDemo } from '../seed/seed-demo.ts'
import { startPhones } from '../phones/start-phones.ts'
import { startCloudTasksEmulator } from '../simulators/cloud-tasks/start-cloud-tasks-emulator.ts'
import type { CloudTasksEmulator } from '../simulators/cloud-tasks/emulator.ts'
import { startWhatsappSimulator } from '../simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import { demoGuests } from './demo-guests.ts'
import { demoPhones } from './demo-phones.ts'
import { drain } from './drain.ts'
import { startFirebaseEmulators } from './firebase-emulators.ts'
import type { NetworkOptions } from './network-options.ts'
import { projectId, readQueues, region, serviceAccount } from './network-settings.ts'
import type { Network } from './network.ts'
import { freePorts, wantedPorts, type Ports } from './ports.ts'
import { checkPorts } from './prerequisites/check-ports.ts'
import { publicAddresses } from './public-addresses.ts'
import { createQueueServiceProcess } from './queue-service-process.ts'
import { ageGuestWindows, rememberGuestWindows } from './guest-windows.ts'
import { localFolder } from './repository-root.ts'
import { startScheduler } from './scheduler.ts'
import { writeFilesFolder } from './files-folder.ts'
import { writeSecretsFile } from './secrets-file.ts'
import { ageServiceWindows, rememberServiceWindows } from './service-windows.ts'
import { simulatedNumber } from './simulated-number.ts'
import { demoTwilioCredentials } from './twilio-settings.ts'
import { startSimulatedTwilio } from './twilio-simulator.ts'
import { writeWebFolder } from './web-folder.ts'
import { demoWebhookSecrets } from './webhook-secrets.ts'

type Stop = () => unknown

/**
 * Starts the local network and resolves when every part of it is ready; the same for `npm start`, tests and bench.
 * The code must be built before (`npm run build`).
 * @throws NetworkError with one clear sentence; then nothing is left running
 */
export async function startNetwork(options: NetworkOptions = {}): Promise<Network> {
  const stops: Stop[] = []
  async function stop(): Promise<void> {
    for (const end of stops.splice(0).toReversed()) await end()
  }
  try {
    return await startParts(options, (end) => void stops.push(end), stop)
  } catch (error) {
    await stop()
    throw error
  }
}

async function startParts(
  options: NetworkOptions,
  onStop: (end: Stop) => void,
  stop: () => Promise<void>,
): Promise<Network> {
  const { leases = demoLeases, pages = true, onProgress: tell = () => undefined } = options
  const ports = options.ports ?? (await freePorts())
  const { twilioCredentials = demoTwilioCredentials } = options
  const publicBaseUrl = options.publicBaseUrl?.replace(/\/+$/, '') ?? `http://127.0.0.1:${ports.hosting}`
  const simulated = {
    whatsapp: options.whatsappBaseUrl === undefined,
    twilio: options.twilioBaseUrl === undefined,
  }
  await checkPorts(wantedPorts(ports, { ...simulated, pages }))
  const logs = localFolder('logs', `network-${ports.firestore}`)
  mkdirSync(logs, { recursive: true })
  const secretsFile = writeSecretsFile(leases)

  const { location, queues } = readQueues()
  const cloudTasks = await startCloudTasksEmulator({
    projectId,
    location,
    queues,
    port: ports.cloudTasks,
    oidcPort: ports.cloudTasksSide,
    backoffScale: options.backoffScale ?? 1,
  })
  onStop(() => cloudTasks.stop())
  const whatsapp = simulated.whatsapp ? await startSimulator(ports, leases, options) : undefined
  if (whatsapp !== undefined) onStop(() => whatsapp.stop())
  const twilio = simulated.twilio ? await startSimulatedTwilio(ports, publicBaseUrl, options) : undefined
  if (twilio !== undefined) onStop(() => twilio.stop())
  tell('Cloud Tasks, WhatsApp and Twilio stand-ins')

  const filesFolder = writeFilesFolder()
  onStop(() => rm(filesFolder, { recursive: true, force: true }))
  const shared = { ...tasksEnvironment(ports, cloudTasks), FILES_FOLDER: filesFolder }
  const firebase = await startFirebaseEmulators({
    projectId,
    only: pages ? ['firestore', 'auth', 'functions', 'hosting'] : ['firestore', 'auth', 'functions'],
    ports,
    functionsEnv: { ...shared, PUBLIC_BASE_URL: publicAddresses(ports, publicBaseUrl) },
    functionsSecrets: { ...(options.webhookSecrets ?? demoWebhookSecrets), ...twilioCredentials },
    logFile: `${logs}/firebase.log`,
    ...(pages ? { hostingPublicDir: writeWebFolder(ports) } : {}),
    ...(options.functionsSource === undefined ? {} : { functionsSource: options.functionsSource }),
  })
  onStop(() => firebase.stop())
  tell('Firestore, Auth, Functions and Hosting')

  const queueService = createQueueServiceProcess({
    port: ports.queueService,
    logFile: `${logs}/queue-service.log`,
    env: {
      ...shared,
      GCLOUD_PROJECT: projectId,
      FIRESTORE_EMULATOR_HOST: firebase.firestoreHost,
      WHATSAPP_API_BASE_URL: options.whatsappBaseUrl ?? whatsapp?.url ?? '',
      TWILIO_API_BASE_URL: options.twilioBaseUrl ?? twilio?.url ?? '',
      ...twilioCredentials,
      PUBLIC_BASE_URL: publicBaseUrl,
      TASKS_OIDC_ISSUER: cloudTasks.issuer,
      SECRETS_FILE: secretsFile,
      ...options.queueServiceEnv,
    },
  })
  onStop(() => queueService.stop())
  await queueService.start()
  tell('queue-service')

  const app = connect(firebase.firestoreHost, firebase.authHost)
  onStop(() => deleteApp(app))
  const firestore = getFirestore(app)
  const ancillary = getFirestore(app, 'ancillary')
  if (options.seed !== false) {
    const auth = getAuth(app)
    await firebase.withoutTriggers(() => seedDemo({ firestore, ancillary, auth, now: Date.now() }))
    if (whatsapp !== undefined) await rememberServiceWindows(firestore, whatsapp, leases)
    if (twilio !== undefined) await rememberGuestWindows(firestore, twilio)
    tell('Demo data')
  }
  const phones =
    pages && whatsapp !== undefined
      ? await startPhones({
          simulator: whatsapp,
          twilio,
          phones: [...demoPhones(), ...demoGuests()],
          port: ports.phones,
          onForward: async (ms) => {
            await ageServiceWindows(firestore, leases, ms)
            await ageGuestWindows(firestore, ms)
          },
        })
      : undefined
  if (phones !== undefined) onStop(() => phones.stop())
  const scheduler = startScheduler(cloudTasks, queueService.url)
  onStop(() => scheduler.stop())

  return {
    ports,
    urls: { web: firebase.hostingUrl, phones: phones?.url ?? '' },
    firestore,
    ancillary,
    auth: getAuth(app),
    cloudTasks,
    queueService,
    whatsapp,
    twilio,
    secretsFile,
    filesFolder,
    withoutTriggers: (work) => firebase.withoutTriggers(work),
    sweep: () => scheduler.sweep(),
    drain: (timeoutMs = 60_000) => drain({ firestore, cloudTasks, whatsapp, twilio }, timeoutMs),
    stop,
  }
}

function startSimulator(ports: Ports, leases: readonly DemoLease[], options: NetworkOptions) {
  const { whatsappLimits = true, backoffScale = 1, webhookSecrets = demoWebhookSecrets } = options
  return startWhatsappSimulator({
    port: ports.whatsapp,
    numbers: leases.map(simulatedNumber),
    webhook: { url: webhookUrl(ports), appSecret: webhookSecrets.WHATSAPP_APP_SECRET },
    webhookRetry: { firstPauseMs: 1_000 * backoffScale, longestPauseMs: 60_000 * backoffScale },
    // The Functions emulator starts a process for every call that finds no idle one.
    webhooksAtOnce: 4,
    behaviour: options.phones ?? { receipts: 'none' },
    window: options.whatsappWindow ?? 'off',
    ...(options.whatsappSeed === undefined ? {} : { seed: options.whatsappSeed }),
    limits: whatsappLimits === true ? {} : whatsappLimits,
  })
}

/** Past hosting, so that it works without it. */
function webhookUrl(ports: Ports): string {
  return `http://127.0.0.1:${ports.functions}/${projectId}/${region}/whatsappWebhook`
}

/** Where tasks go and whose they are: the same for the door that makes them and the hands that take them. */
function tasksEnvironment(ports: Ports, cloudTasks: CloudTasksEmulator): Record<string, string> {
  return {
    QUEUE_SERVICE_URL: `http://127.0.0.1:${ports.queueService}`,
    CLOUD_TASKS_EMULATOR_HOST: cloudTasks.grpcAddress,
    TASKS_SERVICE_ACCOUNT: serviceAccount,
    // There is no metadata server here; looking for one takes seconds.
    METADATA_SERVER_DETECTION: 'none',
  }
}

/** An admin connection of its own, so that several networks in one process do not share one. */
function connect(firestoreHost: string, authHost: string): App {
  // firebase-admin knows the emulators by the environment only, and reads it when a service is first used.
  process.env['FIRESTORE_EMULATOR_HOST'] = firestoreHost
  process.env['FIREBASE_AUTH_EMULATOR_HOST'] = authHost
  process.env['METADATA_SERVER_DETECTION'] = 'none'
  return initializeApp({ projectId }, `network-${firestoreHost}`)
}
