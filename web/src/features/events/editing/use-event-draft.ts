import { createContext, useContext, useMemo } from 'react'
import { useFirebase } from '../../../firestore/firebase.ts'
import type { StoredEvent } from '../../../firestore/order-event.ts'
import { useDraftOf, type Draft } from '../../../shared/editing/use-draft.ts'
import type { EditProblem } from './check-edit.ts'
import { autosaveOf } from './event-autosaves.ts'
import type { EventEdit } from './event-edit.ts'
import { eventSubject } from './event-subject.ts'

/** An event as its editor sees it: what is stored, with the own changes on top. */
export interface EventDraft extends Omit<Draft<StoredEvent, EventEdit, EditProblem>, 'thing'> {
  event: StoredEvent
}

/** The draft of an event: every change is saved by itself. */
export function useEventDraft(stored: StoredEvent): EventDraft {
  const { db } = useFirebase()
  const draft = useDraftOf(stored, autosaveOf(db, stored.id), eventSubject)
  return useMemo(() => ({ ...draft, stored, event: { ...draft.thing, id: stored.id } }), [draft, stored])
}

export const DraftContext = createContext<EventDraft | null>(null)

/** The draft of the event on the page. */
export function useDraft(): EventDraft {
  const draft = useContext(DraftContext)
  if (draft === null) throw new Error('useDraft needs a DraftContext above it')
  return draft
}
