import type { OrderEvent } from '@relaydesk/domain/orders/event.ts'
import type { EventEdit } from './event-edit.ts'

/** WhatsApp's lists take ten rows, and a list of one is no choice. */
const fewestDrinks = 2
export const mostDrinks = 10

/** Why a change is not saved as it stands; a key of the texts. */
export type EditProblem =
  | 'noName'
  | 'nameTaken'
  | 'nameTooLong'
  | 'lineTooLong'
  | 'tooManyDrinks'
  | 'tooFewDrinks'
  | 'placeTooLong'
  | 'textTooLong'
  | 'limitOutOfRange'
  | 'spellingTaken'

/** What is wrong with a change, given the event without it; null when it can be saved. */
export function checkEdit(event: OrderEvent, edit: EventEdit): EditProblem | null {
  switch (edit.kind) {
    case 'drink':
      if (edit.field === 'description') return edit.value.length > 120 ? 'lineTooLong' : null
      return checkTitle(event, edit.id, edit.value)
    case 'add-drink':
      if (event.menu.length >= mostDrinks) return 'tooManyDrinks'
      return checkTitle(event, edit.item.id, edit.item.title)
    case 'remove-drink':
      return event.menu.length <= fewestDrinks ? 'tooFewDrinks' : null
    case 'add-modifier':
      return checkTitle(event, edit.modifier.id, edit.modifier.title)
    case 'spellings':
      return edit.value.some((spelling) => isTaken(event, edit.id, spelling)) ? 'spellingTaken' : null
    case 'field':
      if (edit.field === 'pickupPlace') return edit.value.length > 80 ? 'placeTooLong' : null
      if (edit.field === 'maxOrdersPerGuest')
        return Number.isInteger(edit.value) && edit.value >= 1 && edit.value <= 50 ? null : 'limitOutOfRange'
      return null
    case 'text':
      return edit.value.length > 600 ? 'textTooLong' : null
    case 'availability':
    case 'move-drink':
    case 'remove-modifier':
    case 'add-sender':
    case 'remove-sender':
      return null
  }
}

function checkTitle(event: OrderEvent, id: string, title: string): EditProblem | null {
  if (title.trim() === '') return 'noName'
  if (title.length > 40) return 'nameTooLong'
  return isTaken(event, id, title) ? 'nameTaken' : null
}

/** Whether another drink or modifier goes by this name. */
function isTaken({ menu, modifiers }: OrderEvent, id: string, name: string): boolean {
  const plain = name.trim().toLowerCase()
  return [...menu, ...modifiers].some(
    (entry) => entry.id !== id && entry.title.trim().toLowerCase() === plain,
  )
}
