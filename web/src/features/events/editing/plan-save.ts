import type { OrderEvent } from '@relaydesk/domain/orders/event.ts'
import type { FieldChange } from '../../../firestore/change-document.ts'
import { applyEdits } from './apply-edit.ts'
import { isTyped, type EventEdit } from './event-edit.ts'
import { conflictOf } from './conflict-of.ts'

export interface SavePlan {
  changes: readonly FieldChange[]
  /** What stays unwritten, because somebody else wrote there meanwhile: a person decides. */
  conflicts: readonly EventEdit[]
}

/** The fields that people at the desk write themselves; the rest belongs to the servers. */
const written = [
  'pickupPlace',
  'timeZone',
  'language',
  'maxOrdersPerGuest',
  'limitPer',
  'senders',
  'menu',
  'modifiers',
] as const

/**
 * What to write so that an event, as it is stored now, gets these changes and keeps everybody else's: only the fields
 * that differ, and of texts and spellings only the entries that differ.
 */
export function planSave(stored: OrderEvent, edits: readonly EventEdit[]): SavePlan {
  const conflicts = edits.filter((edit) => isTyped(edit) && conflictOf(stored, edit) !== undefined)
  const wanted = applyEdits(
    stored,
    edits.filter((edit) => !conflicts.includes(edit)),
  )
  const fields = written
    .filter((field) => JSON.stringify(stored[field]) !== JSON.stringify(wanted[field]))
    .map((field): FieldChange => ({ path: [field], value: wanted[field] }))
  return {
    changes: [
      ...fields,
      ...changedEntries('texts', stored.texts, wanted.texts),
      ...changedEntries('spellingMap', stored.spellingMap, wanted.spellingMap),
    ],
    conflicts,
  }
}

function changedEntries(
  field: string,
  before: Readonly<Record<string, string | undefined>>,
  after: Readonly<Record<string, string | undefined>>,
): FieldChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys]
    .filter((key) => before[key] !== after[key])
    .map((key) => ({ path: [field, key], value: after[key] }))
}
