import type { OrderEvent } from '@relaydesk/domain/orders/event.ts'
import type { TypedEdit } from './event-edit.ts'
import { spellingsOf } from './spellings.ts'

/** What stands where something was typed; undefined when its place is gone. */
function valueAt(event: OrderEvent, edit: TypedEdit): TypedEdit['was'] | undefined {
  switch (edit.kind) {
    case 'field':
      return event[edit.field]
    case 'text':
      return event.texts[edit.text] ?? ''
    case 'drink':
      return event.menu.find(({ id }) => id === edit.id)?.[edit.field]
    case 'spellings': {
      const item = event.menu.find(({ id }) => id === edit.id)
      return item === undefined ? undefined : spellingsOf(event.spellingMap, item.title)
    }
  }
}

/**
 * What somebody else put where this was typed, after it was begun: undefined when nobody did, or when they put the same.
 * A place that is gone is nobody's conflict: there is nothing to write any more.
 */
export function conflictOf(event: OrderEvent, edit: TypedEdit): TypedEdit['was'] | undefined {
  const now = valueAt(event, edit)
  return now === undefined || same(now, edit.was) || same(now, edit.value) ? undefined : now
}

function same(one: TypedEdit['was'], other: TypedEdit['was']): boolean {
  return inOrder(one) === inOrder(other)
}

/** Spellings stand in no order: the database sorts them as it likes. */
function inOrder(value: TypedEdit['was']): string {
  return JSON.stringify(
    Array.isArray(value) ? [...value].sort((one, other) => String(one).localeCompare(String(other))) : value,
  )
}
