import type { Case } from './cases.ts'
import { serverTime, type Field, type Fields } from './encode-value.ts'
import { people, type Person } from './people.ts'

const venue = 'venues/venue-1'

function edits(name: string, who: Person, data: Fields, allowed = false): Case {
  return { name, who, does: { kind: 'update', path: venue, data }, allowed }
}

const { clerk, venueLead, venueOps, leadOfAnotherVenue, venuesAsMap, venuesAsText } = people
const { ticketKiosk, display, kiosk } = people

const fine: Fields = {
  timeZone: 'America/Sao_Paulo',
  language: 'pt',
  openingHours: Array.from({ length: 28 }, (_, n) => ({ day: n % 7, from: '08:00', to: '24:00' })),
  tableCount: 100,
  firstNumber: 9_000,
  sender: 'x'.repeat(100),
  emailEndings: Array.from({ length: 6 }, () => 'x'.repeat(80)),
  graceSeconds: 3_600,
  noShowAfterSeconds: 3_600,
}

const wrong: [string, Field][] = [
  ['timeZone', 'a'.repeat(65)],
  ['timeZone', ''],
  ['language', 'de'],
  ['openingHours', Array.from({ length: 29 }, () => ({}))],
  ['openingHours', 'always'],
  ['tableCount', 0],
  ['tableCount', 101],
  ['tableCount', 1.5],
  ['firstNumber', -1],
  ['firstNumber', 9_001],
  ['sender', 'x'.repeat(101)],
  ['sender', 447_700],
  ['emailEndings', Array.from({ length: 7 }, () => 'x')],
  ['emailEndings', ['x'.repeat(481)]],
  ['emailEndings', 'nordvik.example'],
  ['graceSeconds', 29],
  ['graceSeconds', 3_601],
  ['noShowAfterSeconds', -1],
  ['noShowAfterSeconds', 3_601],
]

/** What the people of a venue may write. */
const peopleCases: Case[] = [
  {
    name: 'somebody reads the public display in the other database',
    who: people.anonymous,
    does: { kind: 'get', path: `${venue}/public/display`, database: 'ancillary' },
    allowed: false,
  },
  edits('a lead edits everything that can be edited', venueLead, fine, true),
  edits('ops edit everything that can be edited', venueOps, fine, true),
  edits('a lead has none of what can be left out', venueLead, { openingHours: [], emailEndings: [] }, true),
  edits('a clerk edits it', clerk, fine),
  edits('its kiosk edits it', ticketKiosk, fine),
  edits('its display edits it', display, fine),
  edits('a lead of another venue edits it', leadOfAnotherVenue, fine),
  edits('somebody whose venues are a map edits it', venuesAsMap, fine),
  edits('somebody whose venues are a text edits it', venuesAsText, fine),
  edits('the lead of an event edits it', people.eventLead, fine),
  ...wrong.map(([field, value]) =>
    edits(`a lead makes ${field} ${JSON.stringify(value).slice(0, 40)}`, venueLead, { [field]: value }),
  ),
  ...['name', 'state', 'createdAt', 'resetAt', 'anything'].map((field) =>
    edits(`a lead edits ${field}`, venueLead, { [field]: 'x' }),
  ),
  {
    name: 'a lead edits a venue that has the usual everywhere',
    who: leadOfAnotherVenue,
    does: { kind: 'update', path: 'venues/venue-2', data: { tableCount: 3 } },
    allowed: true,
  },
  ...[clerk, venueLead].map((who): Case => ({
    name: `a ${who.name} lists all venues`,
    who,
    does: { kind: 'list', path: 'venues' },
    allowed: false,
  })),
  {
    name: 'a clerk lists the tickets that wait',
    who: clerk,
    does: { kind: 'list', path: `${venue}/tickets`, where: ['status', 'EQUAL', 'waiting'] },
    allowed: true,
  },
  {
    name: 'a clerk lists the tickets of every venue',
    who: clerk,
    does: { kind: 'list-group', collectionId: 'tickets' },
    allowed: false,
  },
  {
    name: 'a kiosk lists the tickets that it took',
    who: ticketKiosk,
    does: { kind: 'list', path: `${venue}/tickets`, where: ['createdBy', 'EQUAL', 'kiosk-v1'] },
    allowed: false,
  },
]

function isHere(name: string, who: Person, uid: string, data: Fields, allowed = false): Case {
  return { name, who, does: { kind: 'create', path: `${venue}/presence/${uid}`, data }, allowed }
}

/** Who says that somebody is there. */
const presenceCases: Case[] = [
  isHere('a clerk is here', clerk, 'clerk-1', { seenAt: serverTime }, true),
  isHere('a lead is here', venueLead, 'lead-v1', { seenAt: serverTime }, true),
  isHere('a clerk is here by another clock', clerk, 'clerk-1', { seenAt: new Date() }),
  isHere('a clerk says more than that', clerk, 'clerk-1', { seenAt: serverTime, name: 'Ada' }),
  isHere('a lead says it for a clerk', venueLead, 'clerk-1', { seenAt: serverTime }),
  isHere('a lead of another venue is here', leadOfAnotherVenue, 'lead-v2', { seenAt: serverTime }),
  isHere('a kiosk is here', ticketKiosk, 'kiosk-v1', { seenAt: serverTime }),
]

function seen(name: string, who: Person, uid: string, data: Fields, allowed = false): Case {
  return { name, who, does: { kind: 'update', path: `${venue}/devices/${uid}`, data }, allowed }
}

/** What a device may say of itself. */
const deviceCases: Case[] = [
  seen('a kiosk is here', ticketKiosk, 'kiosk-v1', { seenAt: serverTime }, true),
  seen('a kiosk is here by another clock', ticketKiosk, 'kiosk-v1', { seenAt: new Date() }),
  seen('a kiosk says more than that', ticketKiosk, 'kiosk-v1', { seenAt: serverTime, name: 'Mine' }),
  seen('a kiosk says so of the display', ticketKiosk, 'display-v1', { seenAt: serverTime }),
  seen('a kiosk that was revoked is here', people.revokedKiosk, 'kiosk-r1', { seenAt: serverTime }),
  seen('a kiosk that was revoked comes back', people.revokedKiosk, 'kiosk-r1', { revokedAt: null }),
  seen('a lead revokes a device', venueLead, 'kiosk-v1', { revokedAt: serverTime }),
  seen('the kiosk of an event is here', kiosk, 'kiosk-v1', { seenAt: serverTime }),
]

/** What the people of a venue and its devices may write, tickets apart. */
export const venueCases: Case[] = [...peopleCases, ...presenceCases, ...deviceCases]
