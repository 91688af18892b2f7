import path from 'node:path'
import { jvmFlags } from './jvm-flags.ts'
import type { Java } from './prerequisites/find-java.ts'
import { localFolder, repositoryRoot } from './repository-root.ts'

/** How to run firebase-tools: `command ...args <its own arguments>` with `env`. */
export interface FirebaseTools {
  command: string
  args: string[]
  env: NodeJS.ProcessEnv
}

/**
 * firebase-tools on this Node, with the right Java first on PATH. It keeps its settings below `.local` and sees no
 * credentials: a person's own sign-in must not matter here.
 */
export function firebaseTools(java: Java): FirebaseTools {
  const { GOOGLE_APPLICATION_CREDENTIALS: _, FIREBASE_TOKEN: __, ...inherited } = process.env
  const folders = [path.join(java.home, 'bin'), path.dirname(process.execPath), process.env['PATH'] ?? '']
  return {
    command: process.execPath,
    args: [path.join(repositoryRoot, 'node_modules', 'firebase-tools', 'lib', 'bin', 'firebase.js')],
    env: {
      ...inherited,
      PATH: folders.join(path.delimiter),
      XDG_CONFIG_HOME: localFolder('firebase-tools'),
      CLOUDSDK_CONFIG: localFolder('firebase-tools', 'gcloud'),
      METADATA_SERVER_DETECTION: 'none',
      NO_UPDATE_NOTIFIER: '1',
      // Each call at the same time is a process of its own, which loads the same code.
      NODE_COMPILE_CACHE: localFolder('compile-cache'),
      JAVA_TOOL_OPTIONS: jvmFlags.join(' '),
      // Seconds; its 10 are not enough where other things run at the same time.
      FUNCTIONS_DISCOVERY_TIMEOUT: '60',
    },
  }
}
