import { isDeepStrictEqual } from 'node:util'
import type { DocumentSnapshot } from 'firebase-admin/firestore'
import { asSeen, unlessChanged } from './seen-document.ts'
import { withMillis, withTimestamps } from './stored-times.ts'

/**
 * Shows to everybody how things are, unless nothing but its time differs from what is shown. False when somebody showed something
 * since `document` was read: read again.
 */
export async function showProjection(
  document: DocumentSnapshot,
  projection: { updatedAt: number },
): Promise<boolean> {
  if (isSame(withMillis(document.data()), projection)) return true
  const data = withTimestamps(projection)
  return unlessChanged(() =>
    document.exists ? document.ref.update(data, asSeen(document)) : document.ref.create(data),
  )
}

function isSame(shown: unknown, projection: { updatedAt: number }): boolean {
  const { updatedAt } = projection
  return isDeepStrictEqual({ ...Object(shown), updatedAt }, projection)
}
