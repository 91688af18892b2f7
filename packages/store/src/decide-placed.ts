import type { CollectionReference, DocumentSnapshot } from 'firebase-admin/firestore'

/** So many are decided in one commit. */
const placedAtOnce = 20

/**
 * Finds the oldest of a collection that wait for a decision, and has it made. Gives the ids of those of `wanted` that are decided
 * by now; null when somebody else wrote in between: once more.
 * @param decide about all of them in one commit; false when something changed meanwhile
 */
export async function decidePlaced(
  collection: CollectionReference,
  wanted: ReadonlySet<string>,
  decide: (placed: DocumentSnapshot[]) => Promise<boolean>,
): Promise<Set<string> | null> {
  const { found, isComplete } = await findPlaced(collection, wanted)
  if (found.length > 0 && !(await decide(found))) return null
  const decided = new Set(found.map(({ id }) => id))
  return new Set([...wanted].filter((id) => decided.has(id) || isComplete))
}

/**
 * The oldest documents of a collection that are `placed` and wait for a decision; at most {@link placedAtOnce}. `isComplete`: no
 * other one waits.
 * @param wanted ids that are looked for by name, too
 */
async function findPlaced(
  collection: CollectionReference,
  wanted: ReadonlySet<string>,
): Promise<{ found: DocumentSnapshot[]; isComplete: boolean }> {
  const { docs } = await collection
    .where('status', '==', 'placed')
    .orderBy('createdAt')
    .limit(placedAtOnce)
    .get()
  if (docs.length === placedAtOnce) return { found: docs, isComplete: false }
  // The query passes over what has no proper `createdAt`; nobody may wait for it for ever.
  const known = new Set(docs.map(({ id }) => id))
  const missing = [...wanted].filter((id) => !known.has(id))
  const strays = await Promise.all(missing.map((id) => collection.doc(id).get()))
  const waiting = strays.filter((stray) => stray.get('status') === 'placed')
  const found = [...docs, ...waiting].slice(0, placedAtOnce)
  return { found, isComplete: docs.length + waiting.length === found.length }
}
