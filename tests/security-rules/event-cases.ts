import type { Case } from './cases.ts'
import type { Field, Fields } from './encode-value.ts'
import { people, type Person } from './people.ts'

const event = 'events/event-1'
const unlimited = `${event}/private/unlimitedGuests`

function edits(name: string, who: Person, data: Fields, allowed = false): Case {
  return { name, who, does: { kind: 'update', path: event, data }, allowed }
}

function lets(name: string, who: Person, data: Fields, allowed = false): Case {
  return { name, who, does: { kind: 'update', path: unlimited, data }, allowed }
}

const { barista, eventLead, eventOps, leadOfAnotherEvent, kiosk, eventsAsMap, eventsAsText } = people

const sid = `HX${'0'.repeat(32)}`

const fine: Fields = {
  mode: 'smoothie',
  senders: ['+447700900177', 'whatsapp:+447700900177'],
  menu: Array.from({ length: 10 }, (_, n) => ({ id: `drink-${n}`, title: `Drink ${n}` })),
  modifiers: [{ id: 'oat', title: 'Oat milk', kind: 'milk' }],
  spellingMap: { expreso: 'Espresso' },
  maxOrdersPerGuest: 50,
  limitPer: 'event',
  pickupPlace: 'a'.repeat(80),
  timeZone: 'America/Sao_Paulo',
  language: 'pt',
  texts: { welcome: 'a\nb', offline: 'x'.repeat(600) },
  contentSids: { menu: sid, events: sid },
}

const wrong: [string, Field][] = [
  ['mode', 'brewery'],
  ['senders', Array.from({ length: 21 }, () => '+1')],
  ['senders', ['+'.repeat(2001)]],
  ['senders', '+447700900177'],
  ['menu', Array.from({ length: 11 }, () => ({}))],
  ['menu', 'Espresso'],
  ['modifiers', Array.from({ length: 31 }, () => ({}))],
  ['modifiers', 'Oat milk'],
  [
    'spellingMap',
    Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`${n}`.padEnd(1_000, 'x'), 'Tea'])),
  ],
  ['spellingMap', { expreso: 'x'.repeat(10_001) }],
  ['maxOrdersPerGuest', 0],
  ['maxOrdersPerGuest', 51],
  ['maxOrdersPerGuest', 1.5],
  ['limitPer', 'hour'],
  ['pickupPlace', 'a'.repeat(81)],
  ['timeZone', 'a'.repeat(65)],
  ['timeZone', ''],
  ['language', 'de'],
  ['texts', { welcome: 'a'.repeat(601) }],
  ['texts', { offline: 'a'.repeat(601) }],
  ['texts', { goodbye: 'Bye' }],
  ['contentSids', { menu: 'HX1' }],
  ['contentSids', { events: 'HX1' }],
  ['contentSids', { other: sid }],
]

/** What the people of an event may write. */
export const eventCases: Case[] = [
  {
    name: 'somebody reads the public board in the other database',
    who: people.anonymous,
    does: { kind: 'get', path: `${event}/public/board`, database: 'ancillary' },
    allowed: false,
  },
  edits('a lead edits everything that can be edited', eventLead, fine, true),
  edits('ops edit everything that can be edited', eventOps, fine, true),
  edits('a barista edits it', barista, fine),
  edits('a kiosk edits it', kiosk, fine),
  edits('a lead of another event edits it', leadOfAnotherEvent, fine),
  edits('somebody whose events are a map edits it', eventsAsMap, fine),
  edits('somebody whose events are a text edits it', eventsAsText, fine),
  ...wrong.map(([field, value]) =>
    edits(`a lead makes ${field} ${JSON.stringify(value).slice(0, 40)}`, eventLead, { [field]: value }),
  ),
  ...['name', 'state', 'createdAt', 'pause', 'resetAt', 'anything'].map((field) =>
    edits(`a lead edits ${field}`, eventLead, { [field]: 'x' }),
  ),
  {
    name: 'a lead edits an event that has the usual everywhere',
    who: leadOfAnotherEvent,
    does: { kind: 'update', path: 'events/event-2', data: { pickupPlace: 'Here' } },
    allowed: true,
  },

  lets('a lead names guests without a limit', eventLead, { addresses: ['+447700900482'] }, true),
  lets('ops name guests without a limit', eventOps, { addresses: [] }, true),
  lets('a barista names guests without a limit', barista, { addresses: [] }),
  lets('a lead of another event names them', leadOfAnotherEvent, { addresses: [] }),
  lets('a lead names 201 guests', eventLead, { addresses: Array.from({ length: 201 }, () => '+1') }),
  lets('a lead names a very long guest', eventLead, { addresses: ['1'.repeat(10_001)] }),
  lets('a lead names guests in one text', eventLead, { addresses: '+447700900482' }),
  lets('a lead says more than that', eventLead, { addresses: [], why: 'crew' }),
  {
    name: 'a lead removes them',
    who: eventLead,
    does: { kind: 'delete', path: unlimited },
    allowed: false,
  },
]
