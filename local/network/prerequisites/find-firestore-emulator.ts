import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { localFolder } from '../repository-root.ts'
import { findOnPath } from './find-on-path.ts'
import { buildLauncherJar } from './launcher-jar.ts'

const MAIN_CLASS = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore'
const SDK_JAR = 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar'

/** Where to look; tests point it elsewhere. */
export interface FirestoreEmulatorSearch {
  env: NodeJS.ProcessEnv
  /** Well-known homes of the Google Cloud SDK. */
  sdkFolders: string[]
  /** Where firebase-tools keeps what it downloads. */
  downloads: string
  /** Where a launcher jar may be written. */
  launchers: string
}

const defaultSearch: FirestoreEmulatorSearch = {
  env: process.env,
  sdkFolders: [
    '/usr/lib/google-cloud-sdk',
    '/usr/share/google-cloud-sdk',
    '/opt/google-cloud-sdk',
    '/snap/google-cloud-cli/current',
    '/opt/homebrew/share/google-cloud-sdk',
    '/usr/local/share/google-cloud-sdk',
    path.join(homedir(), 'google-cloud-sdk'),
  ],
  downloads:
    process.env['FIREBASE_EMULATORS_PATH'] ?? path.join(homedir(), '.cache', 'firebase', 'emulators'),
  launchers: localFolder('emulators'),
}

/**
 * A jar of the Firestore emulator that `java -jar` can start, without a download: FIRESTORE_EMULATOR_BINARY_PATH, what
 * firebase-tools downloaded before, or the Google Cloud SDK's. The SDK's jar names no main class, so a manifest-only
 * jar beside the checkout stands in for it. Gives undefined if there is none.
 */
export function findFirestoreEmulator(search: FirestoreEmulatorSearch = defaultSearch): string | undefined {
  return search.env['FIRESTORE_EMULATOR_BINARY_PATH'] ?? newestDownload(search.downloads) ?? sdkJar(search)
}

function newestDownload(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined
  const newest = readdirSync(folder)
    .filter((name) => /^cloud-firestore-emulator-v[\d.]+\.jar$/.test(name))
    .toSorted(new Intl.Collator('en', { numeric: true }).compare)
    .at(-1)
  return newest && path.join(folder, newest)
}

function sdkJar({ env, sdkFolders, launchers }: FirestoreEmulatorSearch): string | undefined {
  const gcloud = findOnPath(['gcloud'], env)
  const fromPath = gcloud ? [path.resolve(realpathSync(gcloud), '..', '..')] : []
  const jar = [...fromPath, ...sdkFolders]
    .map((folder) => path.join(folder, SDK_JAR))
    .find((candidate) => existsSync(candidate))
  if (!jar) return undefined
  const launcher = path.join(launchers, 'cloud-firestore-emulator.jar')
  replaceFile(launcher, buildLauncherJar({ mainClass: MAIN_CLASS, jar }))
  return launcher
}

/** Several networks may start at once, and a running Java must never see half a file. */
function replaceFile(file: string, bytes: Buffer): void {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return
  mkdirSync(path.dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}`
  writeFileSync(temporary, bytes, { mode: 0o755 })
  renameSync(temporary, file)
}
