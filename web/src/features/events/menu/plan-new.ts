import type { MenuItem, Modifier, OrderEvent } from '@relaydesk/domain/orders/event.ts'
import { eventIdOf } from '@relaydesk/domain/orders/event-id.ts'

/** A drink with this name; its id follows from the name and is nobody else's. */
export function newDrink({ menu }: OrderEvent, title: string): MenuItem {
  return { id: freeId(title, menu), title: title.trim(), description: '', isOn: true }
}

/** A milk or an extra with this name. */
export function newModifier({ modifiers }: OrderEvent, title: string, kind: Modifier['kind']): Modifier {
  return { id: freeId(title, modifiers), title: title.trim(), kind }
}

function freeId(title: string, taken: readonly { id: string }[]): string {
  const name = eventIdOf(title).slice(0, 56) || 'item'
  const isFree = (id: string): boolean => taken.every((other) => other.id !== id)
  if (isFree(name)) return name
  for (let n = 2; ; n += 1) if (isFree(`${name}-${n}`)) return `${name}-${n}`
}
