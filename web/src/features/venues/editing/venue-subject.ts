import type { Subject } from '../../../shared/editing/subject.ts'
import type { StoredVenue } from '../../../firestore/venue.ts'
import type { FieldChange } from '../../../firestore/change-document.ts'
import { checkVenueEdit } from './check-venue-edit.ts'
import type { VenueEdit, VenueProblem } from './venue-edit.ts'

/** What editing a venue means. */
export const venueSubject: Subject<StoredVenue, VenueEdit, VenueProblem> = {
  apply: (venue, edits) =>
    edits.reduce<StoredVenue>((edited, { field, value }) => ({ ...edited, [field]: value }), venue),
  keyOf: ({ field }) => field,
  check: (_, edit) => checkVenueEdit(edit),
  conflictOf: (stored, { field, value, was }) => {
    const now = stored[field]
    return same(now, was) || same(now, value) ? undefined : now
  },
  shows: (stored, { field, value }) => same(stored[field], value),
}

/** What to write so that a venue, as it is stored now, gets these changes; what a colleague wrote over meanwhile waits for a person. */
export function planVenueSave(
  stored: StoredVenue,
  edits: readonly VenueEdit[],
): { changes: readonly FieldChange[]; conflicts: readonly VenueEdit[] } {
  const conflicts = edits.filter((edit) => venueSubject.conflictOf(stored, edit) !== undefined)
  return {
    changes: edits
      .filter((edit) => !conflicts.includes(edit) && !venueSubject.shows(stored, edit))
      .map(({ field, value }) => ({ path: [field], value })),
    conflicts,
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
