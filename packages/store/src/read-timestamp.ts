import { Timestamp } from 'firebase-admin/firestore'

/** A stored time in epoch ms; undefined for what is none. */
export function millisOf(value: unknown): number | undefined {
  return value instanceof Timestamp ? value.toMillis() : undefined
}
