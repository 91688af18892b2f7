import { deleteApp, initializeApp } from 'firebase/app'
import {
  connectFirestoreEmulator,
  doc,
  initializeFirestore,
  onSnapshot,
  type DocumentData,
} from 'firebase/firestore'
import type { Configuration } from './configuration.ts'
import { hostAndPort } from './host-and-port.ts'

/** Something public that says when it was written (epoch ms). */
export interface Written {
  updatedAt: number
}

/** A document that everybody may see, and how it is read. */
export interface PublicDocument<T extends Written> {
  path: string
  read: (data: DocumentData) => T
}

/** What the listener says. `isConfirmed`: this is the server's word now. `broke`: it says nothing any more. */
export type BoardWord<T> =
  | { kind: 'told'; board: T | null; isConfirmed: boolean }
  | { kind: 'broke'; reason: string }

let count = 0

/**
 * Listens to a public document without anybody being signed in. Each call has a Firestore of its own that
 * remembers nothing: whatever state a broken one got into ends with it. Returns what ends it.
 */
export function listenToBoard<T extends Written>(
  configuration: Configuration,
  { path, read }: PublicDocument<T>,
  tell: (word: BoardWord<T>) => void,
): () => void {
  const app = initializeApp(configuration.firebase, `board-${(count += 1)}`)
  const db = initializeFirestore(app, {})
  const { emulators } = configuration
  if (emulators?.firestore !== undefined) connectFirestoreEmulator(db, ...hostAndPort(emulators.firestore))
  const stop = onSnapshot(
    doc(db, path),
    { includeMetadataChanges: true },
    (snapshot) => {
      const data = snapshot.data()
      tell({
        kind: 'told',
        board: data === undefined ? null : read(data),
        isConfirmed: !snapshot.metadata.fromCache,
      })
    },
    (error) => tell({ kind: 'broke', reason: error.code }),
  )
  return () => {
    stop()
    void deleteApp(app).catch(() => undefined)
  }
}
