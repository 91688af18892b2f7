import {
  onSnapshot,
  queryEqual,
  type Firestore,
  type FirestoreError,
  type Query,
  type QueryDocumentSnapshot,
} from 'firebase/firestore'
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import { shareListener, type SharedListener } from './shared-listener.ts'

/** Reads a stored document into one of our types. */
export type DocumentReader<T> = (snapshot: QueryDocumentSnapshot) => T

export interface CollectionState<T> {
  /** `loading` until the first answer: an empty cache is not an answer. */
  status: 'loading' | 'live' | 'error'
  items: readonly T[]
  /** True while the server's word is outstanding: the items may be old. */
  fromCache: boolean
  hasPendingWrites: boolean
  error?: FirestoreError
}

type Snapshots = CollectionState<QueryDocumentSnapshot>

const loading: Snapshots = { status: 'loading', items: [], fromCache: true, hasPendingWrites: false }
const known = new WeakMap<Firestore, { query: Query; listener: SharedListener<Snapshots> }[]>()

/**
 * The documents of a query, live. Equal queries share one listener; a document that did not change keeps its object.
 * `null` listens to nothing and stays `loading`. `read` is a function that stays the same from render to render.
 * `retry` starts again after an error.
 */
export function useCollection<T>(
  query: Query | null,
  read: DocumentReader<T>,
): CollectionState<T> & { retry: () => void } {
  const [stable, setStable] = useState(query)
  if (!sameQuery(stable, query)) setStable(query)
  const listener = useMemo(() => (stable === null ? null : listenerFor(stable)), [stable])
  const subscribe = useCallback(
    (onChange: () => void) => listener?.subscribe(onChange) ?? (() => undefined),
    [listener],
  )
  const state = useSyncExternalStore(subscribe, () => listener?.read() ?? loading)
  const readOnce = useMemo(() => rememberReading(read), [read])
  const items = useMemo(() => state.items.map(readOnce), [state.items, readOnce])
  const retry = useCallback(() => listener?.restart(), [listener])
  return { ...state, items, retry }
}

function sameQuery(one: Query | null, other: Query | null): boolean {
  return one === null || other === null ? one === other : queryEqual(one, other)
}

/** Reads each snapshot once, so that an unchanged document stays the same object. */
function rememberReading<T>(read: DocumentReader<T>): DocumentReader<T> {
  const items = new WeakMap<QueryDocumentSnapshot, { item: T }>()
  return (snapshot) => {
    const kept = items.get(snapshot) ?? { item: read(snapshot) }
    items.set(snapshot, kept)
    return kept.item
  }
}

function listenerFor(query: Query): SharedListener<Snapshots> {
  const entries = known.get(query.firestore) ?? []
  known.set(query.firestore, entries)
  const found = entries.find((entry) => queryEqual(entry.query, query))
  if (found !== undefined) return found.listener
  const listener = shareListener(
    loading,
    (publish) => listenToQuery(query, publish),
    () => entries.splice(entries.indexOf(entry), 1),
  )
  const entry = { query, listener }
  entries.push(entry)
  return listener
}

function listenToQuery(query: Query, publish: (state: Snapshots) => void): () => void {
  const documents = new Map<string, QueryDocumentSnapshot>()
  let items: readonly QueryDocumentSnapshot[] = []
  return onSnapshot(
    query,
    { includeMetadataChanges: true },
    (snapshot) => {
      for (const change of snapshot.docChanges({ includeMetadataChanges: true })) {
        if (change.type === 'removed') documents.delete(change.doc.id)
        else documents.set(change.doc.id, change.doc)
      }
      items = snapshot.docs.map((document) => documents.get(document.id) ?? document)
      const { fromCache, hasPendingWrites } = snapshot.metadata
      publish({
        status: snapshot.empty && fromCache ? 'loading' : 'live',
        items,
        fromCache,
        hasPendingWrites,
      })
    },
    (error) => publish({ status: 'error', items, fromCache: true, hasPendingWrites: false, error }),
  )
}
