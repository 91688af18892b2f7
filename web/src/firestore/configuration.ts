/** What the page must know before it can start; served as `/relaydesk-config.json` beside it. */
export interface Configuration {
  firebase: { apiKey: string; authDomain: string; projectId: string; appId?: string }
  /** The region of the callable functions. */
  region: string
  /** Addresses (`host:port`) of local emulators, instead of the cloud. */
  emulators?: { firestore?: string; auth?: string; functions?: string }
}

/** The configuration is missing or cannot be used; `message` is a sentence for whoever set the page up. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
}

/** Checks what was read from `relaydesk-config.json`. Throws ConfigurationError naming every value that is wrong. */
export function readConfiguration(value: unknown): Configuration {
  const firebase = field(value, 'firebase')
  const [apiKey, authDomain, projectId] = ['apiKey', 'authDomain', 'projectId'].map((name) =>
    text(firebase, name),
  )
  const region = text(value, 'region')
  const missing = Object.entries({
    'firebase.apiKey': apiKey,
    'firebase.authDomain': authDomain,
    'firebase.projectId': projectId,
    region,
  }).flatMap(([name, found]) => (found === undefined ? [name] : []))
  if (apiKey === undefined || authDomain === undefined || projectId === undefined || region === undefined) {
    throw new ConfigurationError(`relaydesk-config.json lacks ${missing.join(', ')}.`)
  }
  const appId = text(firebase, 'appId')
  const emulators = field(value, 'emulators')
  const [firestore, auth, functions] = ['firestore', 'auth', 'functions'].map((name) => text(emulators, name))
  return {
    firebase: { apiKey, authDomain, projectId, ...(appId !== undefined && { appId }) },
    region,
    ...(emulators !== undefined && {
      emulators: {
        ...(firestore !== undefined && { firestore }),
        ...(auth !== undefined && { auth }),
        ...(functions !== undefined && { functions }),
      },
    }),
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function text(value: unknown, name: string): string | undefined {
  const found = field(value, name)
  return typeof found === 'string' && found !== '' ? found : undefined
}
