import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import type { DocumentData } from 'firebase/firestore'
import { mapsOf, numberOf, numbersOf, oneOf, textOf, textsOf, timeOf, zoneOf } from './read-field.ts'

/**
 * Reads `events/{eventId}/public/board`. A wall shows what it can: a field that is missing or of another type becomes
 * nothing, and a drink without a name is left out.
 */
export function readPublicBoard(data: DocumentData): PublicBoard {
  return {
    name: textOf(data, 'name'),
    state: oneOf(data, 'state', ['OPEN', 'CLOSED', 'ENDED'], 'OPEN'),
    mode: oneOf(data, 'mode', ['barista', 'bartender', 'smoothie'], 'barista'),
    menu: mapsOf(data, 'menu').flatMap(readItem),
    modifiers: mapsOf(data, 'modifiers').flatMap(readModifier),
    pickupPlace: textOf(data, 'pickupPlace'),
    language: oneOf(data, 'language', ['en', 'pt'], 'en'),
    timeZone: zoneOf(data, 'timeZone'),
    senders: textsOf(data, 'senders'),
    ready: numbersOf(data, 'ready'),
    making: numbersOf(data, 'making'),
    waiting: numberOf(data, 'waiting'),
    minutes: typeof data['minutes'] === 'number' ? data['minutes'] : null,
    served: numberOf(data, 'served'),
    offlineText: textOf(data, 'offlineText'),
    backAt: timeOf(data, 'backAt') ?? null,
    maxOrdersPerGuest: numberOf(data, 'maxOrdersPerGuest'),
    limitPer: oneOf(data, 'limitPer', ['day', 'event'], 'day'),
    updatedAt: timeOf(data, 'updatedAt') ?? 0,
  }
}

function readItem(data: DocumentData): PublicBoard['menu'] {
  const [id, title] = [textOf(data, 'id'), textOf(data, 'title')]
  if (id === '' || title === '') return []
  const backAt = timeOf(data, 'backAt')
  const description = textOf(data, 'description')
  return [{ id, title, description, isOn: data['isOn'] !== false, ...(backAt !== undefined && { backAt }) }]
}

function readModifier(data: DocumentData): PublicBoard['modifiers'] {
  const [id, title] = [textOf(data, 'id'), textOf(data, 'title')]
  return id === '' || title === ''
    ? []
    : [{ id, title, kind: oneOf(data, 'kind', ['milk', 'extra'], 'extra') }]
}
