import { venuePath } from '@relaydesk/domain/documents/paths.ts'
import { createContext, useContext } from 'react'
import { changeDocument } from '../../../firestore/change-document.ts'
import { useFirebase } from '../../../firestore/firebase.ts'
import { keepAutosaves } from '../../../firestore/kept-autosaves.ts'
import { readVenue, type StoredVenue } from '../../../firestore/venue.ts'
import { useDraftOf, type Draft } from '../../../shared/editing/use-draft.ts'
import type { VenueEdit, VenueProblem } from './venue-edit.ts'
import { planVenueSave, venueSubject } from './venue-subject.ts'

export type VenueDraft = Draft<StoredVenue, VenueEdit, VenueProblem>

const autosaveOf = keepAutosaves(venueSubject, async (db, venueId, edits) => {
  const plan = await changeDocument(db, venuePath(venueId), readVenue, (stored) =>
    planVenueSave(stored, edits),
  )
  return plan.conflicts
})

/** The draft of a venue: every change is saved by itself. */
export function useVenueDraft(stored: StoredVenue): VenueDraft {
  const { db } = useFirebase()
  return useDraftOf(stored, autosaveOf(db, stored.id), venueSubject)
}

export const VenueDraftContext = createContext<VenueDraft | null>(null)

/** The draft of the venue on the page. */
export function useDraft(): VenueDraft {
  const draft = useContext(VenueDraftContext)
  if (draft === null) throw new Error('useDraft needs a VenueDraftContext above it')
  return draft
}
