import {
  onSnapshot,
  refEqual,
  type DocumentReference,
  type Firestore,
  type FirestoreError,
  type QueryDocumentSnapshot,
} from 'firebase/firestore'
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import { shareListener, type SharedListener } from './shared-listener.ts'
import type { DocumentReader } from './use-collection.ts'

export interface DocumentState<T> {
  /** `missing`: the server says that there is no such document. */
  status: 'loading' | 'live' | 'missing' | 'error'
  item: T | null
  /** True while the server's word is outstanding: the item may be old. */
  fromCache: boolean
  hasPendingWrites: boolean
  error?: FirestoreError
}

type Snapshot = DocumentState<QueryDocumentSnapshot>

const loading: Snapshot = { status: 'loading', item: null, fromCache: true, hasPendingWrites: false }
const known = new WeakMap<Firestore, { reference: DocumentReference; listener: SharedListener<Snapshot> }[]>()

/**
 * One document, live; readers of the same document share one listener. `null` listens to nothing and stays `loading`.
 * `read` is a function that stays the same from render to render. `retry` starts again after an error.
 */
export function useDocument<T>(
  reference: DocumentReference | null,
  read: DocumentReader<T>,
): DocumentState<T> & { retry: () => void } {
  const [stable, setStable] = useState(reference)
  if (!sameReference(stable, reference)) setStable(reference)
  const listener = useMemo(() => (stable === null ? null : documentListener(stable)), [stable])
  const subscribe = useCallback(
    (onChange: () => void) => listener?.subscribe(onChange) ?? (() => undefined),
    [listener],
  )
  const state = useSyncExternalStore(subscribe, () => listener?.read() ?? loading)
  const item = useMemo(() => (state.item === null ? null : read(state.item)), [state.item, read])
  const retry = useCallback(() => listener?.restart(), [listener])
  return { ...state, item, retry }
}

export function sameReference(one: DocumentReference | null, other: DocumentReference | null): boolean {
  return one === null || other === null ? one === other : refEqual(one, other)
}

/** The one listener of a document, for all its readers. */
export function documentListener(reference: DocumentReference): SharedListener<Snapshot> {
  const entries = known.get(reference.firestore) ?? []
  known.set(reference.firestore, entries)
  const found = entries.find((entry) => refEqual(entry.reference, reference))
  if (found !== undefined) return found.listener
  const listener = shareListener(
    loading,
    (publish) => listenToDocument(reference, publish),
    () => entries.splice(entries.indexOf(entry), 1),
  )
  const entry = { reference, listener }
  entries.push(entry)
  return listener
}

function listenToDocument(reference: DocumentReference, publish: (state: Snapshot) => void): () => void {
  let item: QueryDocumentSnapshot | null = null
  return onSnapshot(
    reference,
    { includeMetadataChanges: true },
    (snapshot) => {
      const { fromCache, hasPendingWrites } = snapshot.metadata
      item = snapshot.exists() ? snapshot : null
      const status = item !== null ? 'live' : fromCache ? 'loading' : 'missing'
      publish({ status, item, fromCache, hasPendingWrites })
    },
    (error) => publish({ status: 'error', item, fromCache: true, hasPendingWrites: false, error }),
  )
}
