import { eventPath } from '@relaydesk/domain/documents/paths.ts'
import { changeDocument } from '../../../firestore/change-document.ts'
import { keepAutosaves } from '../../../firestore/kept-autosaves.ts'
import { readOrderEvent } from '../../../firestore/order-event.ts'
import { eventSubject } from './event-subject.ts'
import { planSave } from './plan-save.ts'

/** The autosave of an event. */
export const autosaveOf = keepAutosaves(eventSubject, async (db, eventId, edits) => {
  const plan = await changeDocument(db, eventPath(eventId), readOrderEvent, (stored) =>
    planSave(stored, edits),
  )
  return plan.conflicts
})
