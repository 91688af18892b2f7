import { Timestamp, type DocumentData } from 'firebase-admin/firestore'

/** Names that times have in conversations, events, orders and guests. */
const timeName = /^(at|until|dateUpdated)$|(At|Until)$/

/** A stored value with its times in epoch ms, as the shapes in domain have them. */
export function withMillis(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toMillis()
  if (Array.isArray(value)) return value.map(withMillis)
  return isPlain(value) ? mapValues(value, (inner) => withMillis(inner)) : value
}

/** The other way round: numbers that are times by their name become Timestamps; what is undefined is left out. */
export function withTimestamps(value: object): DocumentData {
  return mapValues(value, storedValue)
}

function storedValue(value: unknown, name: string): unknown {
  if (typeof value === 'number' && timeName.test(name)) return Timestamp.fromMillis(value)
  if (Array.isArray(value)) return value.map((inner) => storedValue(inner, ''))
  return isPlain(value) ? mapValues(value, storedValue) : value
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

function mapValues(object: object, change: (value: unknown, name: string) => unknown): DocumentData {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries.map(([name, value]: [string, unknown]) => [name, change(value, name)]))
}
