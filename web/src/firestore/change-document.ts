import { FirebaseError } from 'firebase/app'
import {
  deleteField,
  doc,
  FieldPath,
  runTransaction,
  Timestamp,
  type Firestore,
  type QueryDocumentSnapshot,
} from 'firebase/firestore'

/** One field to write, by its path; `undefined` takes it away. */
export interface FieldChange {
  path: readonly [string, ...string[]]
  value: unknown
}

/**
 * Changes a document as it is stored now: `plan` says what to write, from what the server holds, and what else came of it.
 * Rejects without a connection: what two people change at once must be decided by the server's word.
 */
export async function changeDocument<Thing, Plan extends { changes: readonly FieldChange[] }>(
  db: Firestore,
  path: string,
  read: (snapshot: QueryDocumentSnapshot) => Thing,
  plan: (stored: Thing) => Plan,
): Promise<Plan> {
  const reference = doc(db, path)
  return await runTransaction(db, async (transaction) => {
    const snapshot = await transaction.get(reference)
    if (!snapshot.exists()) throw new FirebaseError('not-found', 'What was to be changed is gone.')
    const planned = plan(read(snapshot))
    const [first, ...rest] = planned.changes.flatMap(({ path: field, value }) => [
      new FieldPath(...field),
      value === undefined ? deleteField() : withTimestamps(value),
    ])
    if (first instanceof FieldPath) transaction.update(reference, first, rest[0], ...rest.slice(1))
    return planned
  })
}

/** Times inside a menu are stored as Timestamp. */
function withTimestamps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTimestamps)
  if (typeof value !== 'object' || value === null || !('backAt' in value)) return value
  return { ...value, backAt: typeof value.backAt === 'number' ? Timestamp.fromMillis(value.backAt) : null }
}
