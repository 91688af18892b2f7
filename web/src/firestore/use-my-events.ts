import { eventPath } from '@relaydesk/domain/documents/paths.ts'
import { doc } from 'firebase/firestore'
import { useMemo } from 'react'
import { useFirebase } from './firebase.ts'
import { readOrderEvent, type StoredEvent } from './order-event.ts'
import { usePerson } from './session.ts'
import { useDocuments } from './use-documents.ts'

export interface MyEvents {
  /** `loading` until each of them was answered. */
  status: 'loading' | 'live' | 'error'
  /** Open ones first, then paused ones, then what is over; in each the newest first. */
  items: readonly StoredEvent[]
}

/** The events at which the person works, live. */
export function useMyEvents(): MyEvents {
  const { db } = useFirebase()
  const { events } = usePerson()
  const references = useMemo(() => events.map((id) => doc(db, eventPath(id))), [db, events])
  const states = useDocuments(references, readOrderEvent)
  return useMemo(() => {
    const items = states.flatMap(({ item }) => (item === null ? [] : [item])).toSorted(inOrder)
    if (states.some(({ status }) => status === 'loading')) return { status: 'loading', items }
    return {
      status: items.length === 0 && states.length > 0 && states.every(isBroken) ? 'error' : 'live',
      items,
    }
  }, [states])
}

function isBroken({ status }: { status: string }): boolean {
  return status === 'error'
}

const rank = { OPEN: 0, CLOSED: 1, ENDED: 2 } as const

function inOrder(one: StoredEvent, other: StoredEvent): number {
  return (
    rank[one.state] - rank[other.state] ||
    other.createdAt - one.createdAt ||
    one.name.localeCompare(other.name)
  )
}
