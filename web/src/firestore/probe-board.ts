import type { Configuration } from './configuration.ts'

const timeoutMs = 8_000

/** When the board was written (epoch ms, 0 if there is none); `unclear`: an answer that says nothing about it. */
export type ProbeResult = number | 'silence' | 'unclear'

/**
 * Asks Firestore's plain HTTP interface for a public document, past the listener, which may take a minute to notice that
 * its line is dead. Never rejects.
 */
export async function probeBoard(configuration: Configuration, path: string): Promise<ProbeResult> {
  const { firebase, emulators } = configuration
  const host =
    emulators?.firestore === undefined ? 'https://firestore.googleapis.com' : `http://${emulators.firestore}`
  const segments = path.split('/').map(encodeURIComponent).join('/')
  const address = new URL(
    `${host}/v1/projects/${firebase.projectId}/databases/(default)/documents/${segments}`,
  )
  address.searchParams.set('mask.fieldPaths', 'updatedAt')
  address.searchParams.set('key', firebase.apiKey)
  try {
    const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(timeoutMs) })
    if (response.status === 404) return 0
    return response.ok ? writtenAt(await response.json()) : 'unclear'
  } catch {
    return 'silence'
  }
}

/** Reads `{ fields: { updatedAt: { timestampValue } } }`. */
function writtenAt(document: unknown): number {
  const value = ['fields', 'updatedAt', 'timestampValue'].reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
    document,
  )
  return typeof value === 'string' ? Date.parse(value) || 0 : 0
}
