import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { NetworkError } from '../network-error.ts'
import { firebaseTools } from '../firebase-tools.ts'
import { findFirestoreEmulator } from './find-firestore-emulator.ts'
import type { Java } from './find-java.ts'

const run = promisify(execFile)
const DOWNLOAD_TIMEOUT_MS = 300_000

/**
 * A jar of the Firestore emulator that `java -jar` can start; where there is none, firebase-tools downloads its own.
 * Throws NetworkError `no-firestore-emulator`.
 */
export async function ensureFirestoreEmulator(
  java: Java,
  say: (line: string) => void = console.log,
): Promise<string> {
  const found = findFirestoreEmulator()
  if (found) return found
  say('Downloading the Firestore emulator (once).')
  const tool = firebaseTools(java)
  const cause: unknown = await run(tool.command, [...tool.args, 'setup:emulators:firestore'], {
    env: tool.env,
    timeout: DOWNLOAD_TIMEOUT_MS,
  }).catch((error: unknown) => error)
  const downloaded = findFirestoreEmulator()
  if (downloaded) return downloaded
  throw new NetworkError(
    'no-firestore-emulator',
    'The Firestore emulator could not be downloaded: go online once, or install it with ' +
      '"gcloud components install cloud-firestore-emulator".',
    { cause },
  )
}
