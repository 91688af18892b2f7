import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore'

/** Documents by their paths, in the same order; there may be none. */
export function getEach(database: Firestore, paths: string[]): Promise<DocumentSnapshot[]> {
  return paths.length === 0
    ? Promise.resolve([])
    : database.getAll(...paths.map((path) => database.doc(path)))
}
