import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { loadRules } from './firestore-rules.ts'
import { jvmFlags } from './jvm-flags.ts'
import { NetworkError } from './network-error.ts'
import { ensureFirestoreEmulator } from './prerequisites/ensure-firestore-emulator.ts'
import { checkPorts } from './prerequisites/check-ports.ts'
import { findJava } from './prerequisites/find-java.ts'
import { findFreePorts } from './prerequisites/free-ports.ts'
import { supervise } from './processes/supervise.ts'
import { localFolder, repositoryRoot } from './repository-root.ts'
import { waitUntil } from './wait-until.ts'

/** What to start; everything has a default. */
export interface FirestoreEmulatorOptions {
  /** Begins with `demo-`, so that no credentials are needed. */
  projectId?: string
  /** A free one if not given. */
  port?: number
  /** The repository's `firestore.rules` if not given; they cover every database. */
  rulesFile?: string
  logFile?: string
}

/** A running Firestore emulator. */
export interface FirestoreEmulator {
  projectId: string
  /** `127.0.0.1:port`, as FIRESTORE_EMULATOR_HOST wants it. */
  firestoreHost: string
  exited: Promise<number>
  stop(): Promise<void>
}

const READY_TIMEOUT_MS = 30_000

/**
 * Starts Firestore alone, straight from its jar, in about a second: for tests that need no triggers and no sign-in.
 * Rules are enforced on the default and on every named database. Throws NetworkError.
 */
export async function startFirestoreEmulator(
  options: FirestoreEmulatorOptions = {},
): Promise<FirestoreEmulator> {
  const { projectId = 'demo-relaydesk', rulesFile = path.join(repositoryRoot, 'firestore.rules') } = options
  const [freePort = 0, websocketPort = 0] = await findFreePorts(2)
  const port = options.port ?? freePort
  const logFile = options.logFile ?? localFolder('logs', `firestore-${port}.log`)
  await checkPorts([{ port, wantedBy: 'the Firestore emulator' }])
  const java = findJava()
  const jar = await ensureFirestoreEmulator(java)
  const address = ['--host', '127.0.0.1', '--port', String(port), '--websocket_port', String(websocketPort)]
  const project = ['--project_id', projectId, '--single_project_mode', 'true', '--rules', rulesFile]
  const running = supervise({
    command: path.join(java.home, 'bin', 'java'),
    args: [...jvmFlags, '-jar', jar, ...address, ...project],
    cwd: repositoryRoot,
    env: process.env,
    signal: 'SIGTERM',
    graceMs: 3000,
    logFile,
  })
  const firestoreHost = `127.0.0.1:${port}`
  try {
    await waitForFirestore(firestoreHost, running.exited, logFile)
    await loadRules(firestoreHost, projectId, rulesFile)
  } catch (error) {
    await running.stop()
    throw error
  }
  return { projectId, firestoreHost, exited: running.exited, stop: () => running.stop() }
}

async function waitForFirestore(host: string, exited: Promise<number>, logFile: string): Promise<void> {
  const ready = waitUntil(async () => ((await answers(host)) ? ('ready' as const) : undefined), {
    timeoutMs: READY_TIMEOUT_MS,
  })
  const outcome = await Promise.race([ready, exited])
  if (outcome === 'ready') return
  const said = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n').at(-1) : undefined
  const what = outcome === undefined ? 'is not ready after 30 s' : 'stopped while starting'
  throw new NetworkError(
    'stopped-early',
    `The Firestore emulator ${what}: ${said ?? 'it said nothing'} (see ${logFile})`,
  )
}

async function answers(host: string): Promise<boolean> {
  try {
    return (await fetch(`http://${host}/`, { signal: AbortSignal.timeout(2000) })).ok
  } catch {
    return false
  }
}
