import type { DocumentReference } from 'firebase/firestore'
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { DocumentReader } from './use-collection.ts'
import { documentListener, sameReference, type DocumentState } from './use-document.ts'

/**
 * Several documents, live, each for itself: where the rules let a person read these and no others, there is no query to ask.
 * In the order of `references`; readers of the same document share one listener. `read` stays the same from render to render.
 */
export function useDocuments<T>(
  references: readonly DocumentReference[],
  read: DocumentReader<T>,
): readonly DocumentState<T>[] {
  const [stable, setStable] = useState(references)
  if (!sameReferences(stable, references)) setStable(references)
  const listeners = useMemo(() => stable.map(documentListener), [stable])
  const subscribe = useCallback(
    (onChange: () => void) => {
      const ends = listeners.map((listener) => listener.subscribe(onChange))
      return () => {
        for (const end of ends) end()
      }
    },
    [listeners],
  )
  const readAll = useMemo(
    () => rememberStates(() => listeners.map((listener) => listener.read())),
    [listeners],
  )
  const states = useSyncExternalStore(subscribe, readAll)
  return useMemo(
    () => states.map((state) => ({ ...state, item: state.item === null ? null : read(state.item) })),
    [states, read],
  )
}

function sameReferences(one: readonly DocumentReference[], other: readonly DocumentReference[]): boolean {
  return (
    one.length === other.length && one.every((reference, n) => sameReference(reference, other[n] ?? null))
  )
}

/** Gives the same list as long as nothing in it changed. */
function rememberStates<State>(read: () => readonly State[]): () => readonly State[] {
  let last: readonly State[] = read()
  return () => {
    const next = read()
    if (next.length !== last.length || next.some((state, n) => state !== last[n])) last = next
    return last
  }
}
