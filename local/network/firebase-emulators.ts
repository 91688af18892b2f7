import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { EmulatorPorts } from './firebase-emulators-config.ts'
import { writeWorkingFolder } from './firebase-emulators-folder.ts'
import type { EmulatorName, FirebaseEmulatorsOptions } from './firebase-emulators-options.ts'
import { explainFailure, explainFunctions } from './explain-failure.ts'
import { firebaseTools } from './firebase-tools.ts'
import { loadRules } from './firestore-rules.ts'
import { NetworkError } from './network-error.ts'
import { checkPorts } from './prerequisites/check-ports.ts'
import { ensureFirestoreEmulator } from './prerequisites/ensure-firestore-emulator.ts'
import { findJava } from './prerequisites/find-java.ts'
import { findFreePorts } from './prerequisites/free-ports.ts'
import { supervise, type Supervised } from './processes/supervise.ts'
import { localFolder, repositoryRoot } from './repository-root.ts'
import { waitUntil } from './wait-until.ts'
import { withoutTriggers } from './without-triggers.ts'

/** Running emulators; the addresses are those of the emulators that were asked for. */
export interface FirebaseEmulators {
  projectId: string
  /** `127.0.0.1:port` each. */
  firestoreHost: string
  authHost: string
  functionsHost: string
  /** `http://127.0.0.1:port`. */
  hostingUrl: string
  exited: Promise<number>
  /** Runs `work` while no function hears of any document: for loading data that is nobody's news. */
  withoutTriggers<T>(work: () => Promise<T>): Promise<T>
  stop(): Promise<void>
}

const WANTED_BY: Record<EmulatorName, string> = {
  firestore: 'the Firestore emulator',
  auth: 'the Auth emulator',
  functions: 'the Functions emulator',
  hosting: 'the web app (Hosting emulator)',
}
const READY_TIMEOUT_MS = 90_000
const STOP_GRACE_MS = 8000

/**
 * Starts the Firebase emulators with the repository's rules enforced on every database, and waits until they serve.
 * Throws NetworkError with one clear sentence; then nothing is left running. They end with this process in any case.
 */
export async function startFirebaseEmulators(options: FirebaseEmulatorsOptions): Promise<FirebaseEmulators> {
  const { projectId, only } = options
  const ports = await choosePorts(options.ports ?? {})
  await checkPorts(only.map((name) => ({ port: ports[name], wantedBy: WANTED_BY[name] })))
  const java = findJava()
  const jar = await ensureFirestoreEmulator(java)
  const folder = writeWorkingFolder({ ...options, allPorts: ports })
  const logFile = options.logFile ?? path.join(localFolder('logs'), `firebase-${ports.hub}.log`)
  const tools = firebaseTools(java)
  mkdirSync(path.dirname(logFile), { recursive: true })
  const start = ['emulators:start', '--project', projectId, '--only', only.join(','), '--non-interactive']
  const running = supervise({
    command: tools.command,
    args: [...tools.args, ...start, '--config', path.join(folder, 'firebase.json')],
    cwd: folder,
    env: { ...tools.env, ...options.functionsEnv, FIRESTORE_EMULATOR_BINARY_PATH: jar },
    signal: 'SIGINT',
    graceMs: STOP_GRACE_MS,
    scratchFolder: folder,
    logFile,
  })
  const firestoreHost = `127.0.0.1:${ports.firestore}`
  try {
    await waitForEmulators(running, logFile)
    if (only.includes('firestore')) {
      await loadRules(firestoreHost, projectId, path.join(repositoryRoot, 'firestore.rules'))
    }
  } catch (error) {
    await running.stop()
    throw error
  }
  return {
    projectId,
    firestoreHost,
    authHost: `127.0.0.1:${ports.auth}`,
    functionsHost: `127.0.0.1:${ports.functions}`,
    hostingUrl: `http://127.0.0.1:${ports.hosting}`,
    exited: running.exited,
    withoutTriggers: (work) => withoutTriggers(`http://127.0.0.1:${ports.hub}`, work),
    stop: () => running.stop(),
  }
}

/** Every port that firebase-tools opens is ours to choose: else a second network would meet the first. */
async function choosePorts(given: Partial<Record<EmulatorName, number>>): Promise<EmulatorPorts> {
  const free = await findFreePorts(9)
  const next = (): number => free.pop() ?? 0
  return {
    firestore: given.firestore ?? next(),
    auth: given.auth ?? next(),
    functions: given.functions ?? next(),
    hosting: given.hosting ?? next(),
    firestoreWebsocket: next(),
    hub: next(),
    logging: next(),
    eventarc: next(),
    tasks: next(),
  }
}

async function waitForEmulators(running: Supervised, logFile: string): Promise<void> {
  const before = readFileSync(logFile, 'utf8').length
  const output = (): string => readFileSync(logFile, 'utf8').slice(before)
  const ready = waitUntil(() => (output().includes('All emulators ready') ? ('ready' as const) : undefined), {
    timeoutMs: READY_TIMEOUT_MS,
    everyMs: 100,
  })
  const outcome = await Promise.race([ready, running.exited])
  if (outcome === undefined) {
    throw new NetworkError(
      'not-ready-in-time',
      `The Firebase emulators are not ready after 90 s (see ${logFile}).`,
    )
  }
  if (outcome !== 'ready') throw explainFailure(output(), logFile)
  const functions = explainFunctions(output())
  if (functions) throw functions
}
