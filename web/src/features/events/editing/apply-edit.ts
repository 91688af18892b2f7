import type { MenuItem, OrderEvent } from '@relaydesk/domain/orders/event.ts'
import type { EventEdit } from './event-edit.ts'
import { withSpellings, withTitle } from './spellings.ts'

/** The event after a change. What the change is about may be gone meanwhile: then nothing happens. */
export function applyEdit(event: OrderEvent, edit: EventEdit): OrderEvent {
  switch (edit.kind) {
    case 'field':
      return { ...event, [edit.field]: edit.value }
    case 'text':
      return { ...event, texts: withText(event.texts, edit.text, edit.value) }
    case 'drink':
      return edit.field === 'title'
        ? rename(event, edit.id, edit.value)
        : changeDrink(event, edit.id, (item) => ({ ...item, description: edit.value }))
    case 'spellings': {
      const item = event.menu.find(({ id }) => id === edit.id)
      if (item === undefined) return event
      return { ...event, spellingMap: withSpellings(event.spellingMap, item.title, edit.value) }
    }
    case 'availability':
      return changeDrink(event, edit.id, ({ id, title, description }) => ({
        id,
        title,
        description,
        isOn: edit.isOn,
        ...(!edit.isOn && edit.backAt !== undefined && { backAt: edit.backAt }),
      }))
    case 'move-drink':
      return { ...event, menu: moved(event.menu, edit.id, edit.before) }
    case 'add-drink':
      return event.menu.some(({ id }) => id === edit.item.id)
        ? event
        : { ...event, menu: [...event.menu, edit.item] }
    case 'remove-drink':
      return without(event, 'menu', edit.id)
    case 'add-modifier':
      return event.modifiers.some(({ id }) => id === edit.modifier.id)
        ? event
        : { ...event, modifiers: [...event.modifiers, edit.modifier] }
    case 'remove-modifier':
      return without(event, 'modifiers', edit.id)
    case 'add-sender':
      return event.senders.includes(edit.address)
        ? event
        : { ...event, senders: [...event.senders, edit.address] }
    case 'remove-sender':
      return { ...event, senders: event.senders.filter((sender) => sender !== edit.address) }
  }
}

/** The event after several changes, one upon the other. */
export function applyEdits(event: OrderEvent, edits: readonly EventEdit[]): OrderEvent {
  return edits.reduce(applyEdit, event)
}

function changeDrink(event: OrderEvent, id: string, change: (item: MenuItem) => MenuItem): OrderEvent {
  return { ...event, menu: event.menu.map((item) => (item.id === id ? change(item) : item)) }
}

function rename(event: OrderEvent, id: string, title: string): OrderEvent {
  const item = event.menu.find((candidate) => candidate.id === id)
  if (item === undefined) return event
  return {
    ...changeDrink(event, id, (drink) => ({ ...drink, title })),
    spellingMap: withTitle(event.spellingMap, item.title, title),
  }
}

function without(event: OrderEvent, list: 'menu' | 'modifiers', id: string): OrderEvent {
  const gone = event[list].find((entry) => entry.id === id)
  if (gone === undefined) return event
  return {
    ...event,
    [list]: event[list].filter((entry) => entry !== gone),
    spellingMap: withTitle(event.spellingMap, gone.title, null),
  }
}

function moved(menu: readonly MenuItem[], id: string, before: string | null): MenuItem[] {
  const item = menu.find((candidate) => candidate.id === id)
  if (item === undefined || before === id) return [...menu]
  const rest = menu.filter((other) => other !== item)
  const to = rest.findIndex((other) => other.id === before)
  rest.splice(to === -1 ? rest.length : to, 0, item)
  return rest
}

/** An empty text is none: the usual one is sent. */
function withText(
  texts: OrderEvent['texts'],
  name: 'welcome' | 'offline',
  value: string,
): OrderEvent['texts'] {
  const { [name]: _, ...rest } = texts
  return value === '' ? rest : { ...rest, [name]: value }
}
