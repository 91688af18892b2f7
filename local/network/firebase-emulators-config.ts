/** The parts of the repository's firebase.json that the local network reads. */
export interface FirebaseJson {
  functions?: { source: string; runtime?: string; ignore?: string[] }
  hosting?: {
    public: string
    headers?: HostingHeaders[]
    [setting: string]: unknown
  }
  [part: string]: unknown
}

interface HostingHeaders {
  source: string
  headers: { key: string; value: string }[]
}

/** Every port of one emulator suite; the last five belong to firebase-tools itself. */
export interface EmulatorPorts {
  firestore: number
  auth: number
  functions: number
  hosting: number
  firestoreWebsocket: number
  hub: number
  logging: number
  eventarc: number
  tasks: number
}

/** Names of folders beside the generated file; firebase-tools refuses paths that lead out of it. */
export const FUNCTIONS_FOLDER = 'functions'
export const HOSTING_FOLDER = 'hosting'

/**
 * The firebase.json with which the emulators run, made from the one that is deployed.
 *
 * `firestore` is in its single form here: with the array form, which deploying two databases needs, the emulator loads
 * no rules and allows everything; with the single form the rules cover the default and every named database.
 */
export function buildEmulatorsConfig(deployed: FirebaseJson, rules: string, ports: EmulatorPorts): object {
  const { functions, hosting } = deployed
  return {
    firestore: { rules },
    ...(functions && {
      functions: { source: FUNCTIONS_FOLDER, codebase: 'default', runtime: functions.runtime ?? 'nodejs24' },
    }),
    ...(hosting && {
      hosting: { ...hosting, public: HOSTING_FOLDER, headers: (hosting.headers ?? []).map(allowLoopback) },
    }),
    emulators: {
      ui: { enabled: false },
      firestore: { ...at(ports.firestore), websocketPort: ports.firestoreWebsocket },
      auth: at(ports.auth),
      functions: at(ports.functions),
      hosting: at(ports.hosting),
      hub: at(ports.hub),
      logging: at(ports.logging),
      eventarc: at(ports.eventarc),
      tasks: at(ports.tasks),
    },
  }
}

function at(port: number): { host: string; port: number } {
  return { host: '127.0.0.1', port }
}

/** The page may talk to the emulators, which it may not where it is deployed. */
function allowLoopback({ source, headers }: HostingHeaders): HostingHeaders {
  const loopback = 'http://127.0.0.1:* http://localhost:* ws://127.0.0.1:* ws://localhost:*'
  return {
    source,
    headers: headers.map(({ key, value }) => ({
      key,
      value:
        key.toLowerCase() === 'content-security-policy'
          ? value.replace('connect-src', `connect-src ${loopback}`)
          : value,
    })),
  }
}
