import type { DocumentData, Firestore } from 'firebase-admin/firestore'

/** As many as the emulator takes at once without the batch becoming the slow part. */
const perBatch = 400
const batchesAtOnce = 4

/** Writes documents over whatever stands there, several batches at a time; gives how many. */
export async function writeDocuments(
  database: Firestore,
  documents: Iterable<{ path: string; data: DocumentData }>,
): Promise<number> {
  const iterator = documents[Symbol.iterator]()
  const counts = await Promise.all(
    Array.from({ length: batchesAtOnce }, () => writeBatches(database, iterator)),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

async function writeBatches(
  database: Firestore,
  documents: Iterator<{ path: string; data: DocumentData }>,
): Promise<number> {
  let written = 0
  for (;;) {
    const batch = database.batch()
    let size = 0
    for (; size < perBatch; size += 1) {
      const next = documents.next()
      if (next.done === true) break
      batch.set(database.doc(next.value.path), next.value.data)
    }
    if (size === 0) return written
    await batch.commit()
    written += size
  }
}
