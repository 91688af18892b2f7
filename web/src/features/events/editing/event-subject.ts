import type { OrderEvent } from '@relaydesk/domain/orders/event.ts'
import type { Subject } from '../../../shared/editing/subject.ts'
import { applyEdits } from './apply-edit.ts'
import { checkEdit, type EditProblem } from './check-edit.ts'
import { conflictOf } from './conflict-of.ts'
import { isTyped, keyOf, type EventEdit } from './event-edit.ts'
import { planSave } from './plan-save.ts'

/** What editing an event means. */
export const eventSubject: Subject<OrderEvent, EventEdit, EditProblem> = {
  apply: applyEdits,
  keyOf,
  check: checkEdit,
  conflictOf: (stored, edit) => (isTyped(edit) ? conflictOf(stored, edit) : undefined),
  shows: (stored, edit) => planSave(stored, [edit]).changes.length === 0,
}
