import { DocumentId } from '../documents/document-id.ts'

/** What a name for an attempt names: a message, and which attempt at it. */
export interface NamedAttempt<Key> {
  key: Key
  /** Absent in names that were given along before attempts were counted. */
  attempt?: number
}

/**
 * Our own name for one attempt at one message, which travels with the send and comes back in its receipts:
 * `<document path>?attempt=<n>`.
 */
export function writeAttemptName(documentPath: string, attempt: number): string {
  return `${documentPath}?attempt=${attempt}`
}

/**
 * Null for a text that is none of ours: another system may send through the same number, and what only looks like a path of
 * ours must not be looked up, because Firestore refuses it each time.
 */
export function readAttemptName<Key extends object>(
  text: string,
  parsePath: (path: string) => Key | null,
): NamedAttempt<Key> | null {
  const match = /^([^?]+)(?:\?attempt=(\d{1,6}))?$/.exec(text)
  const key = parsePath(match?.[1] ?? '')
  if (key === null || !Object.values(key).every((id) => DocumentId.safeParse(id).success)) return null
  return match?.[2] === undefined ? { key } : { key, attempt: Number(match[2]) }
}
