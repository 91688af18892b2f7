import type { Case } from './cases.ts'
import { newTicket } from './documents.ts'
import type { Field, Fields } from './encode-value.ts'
import { people, type Person } from './people.ts'

const tickets = 'venues/venue-1/tickets'
let count = 0

/** Every case has a place of its own, so that one that is let through by mistake is in nobody's way. */
function newPlace(): string {
  count += 1
  return `${tickets}/new-${count}`
}

const { ticketKiosk, revokedKiosk, display, clerk, venueLead, kioskOfAnotherVenue, kiosk } = people

function places(name: string, changes: Fields, { allowed = false, path = newPlace() } = {}): Case {
  const data = { ...newTicket('kiosk-v1'), ...changes }
  return { name: `a kiosk places ${name}`, who: ticketKiosk, does: { kind: 'create', path, data }, allowed }
}

function leavesOut(field: string): Case {
  const { [field]: _, ...data } = newTicket('kiosk-v1')
  const does = { kind: 'create' as const, path: newPlace(), data }
  return { name: `a kiosk leaves out ${field}`, who: ticketKiosk, does, allowed: false }
}

function alsoPlaces(who: Person): Case {
  const does = { kind: 'create' as const, path: newPlace(), data: newTicket(who.uid ?? '') }
  return { name: `a ${who.name} places a ticket`, who, does, allowed: false }
}

function reads(name: string, who: Person, ticketId: string, allowed = false): Case {
  return { name, who, does: { kind: 'get', path: `${tickets}/${ticketId}` }, allowed }
}

const good = { allowed: true }

const wrong: [string, Field][] = [
  ['email', ''],
  ['email', 'a'.repeat(255)],
  ['email', 'two\nlines'],
  ['email', 42],
  ['name', 'a'.repeat(121)],
  ['name', null],
  ['isKnown', 'yes'],
  ['phone', '+44 7700 900482'],
  ['phone', '07700900482'],
  ['phone', `+${'4'.repeat(16)}`],
  ['phone', 447_700_900_482],
  ['language', 'de'],
  ['number', 7],
  ['status', 'waiting'],
  ['status', 'claimed'],
  ['source', 'staff'],
  ['source', 'protocol'],
  ['createdBy', 'kiosk-v3'],
  ['createdAt', new Date()],
]

/** What a kiosk may do with tickets, and nobody else. */
export const ticketCases: Case[] = [
  places('a ticket', {}, good),
  places('one for a visitor who is known', { isKnown: true, name: '' }, good),
  places('one with a phone', { phone: '+447700900482', language: 'pt' }, good),
  places('one with as much as fits', { email: 'a'.repeat(254), name: 'é'.repeat(120) }, good),
  ...wrong.map(([field, value]) =>
    places(`one whose ${field} is ${JSON.stringify(value).slice(0, 40)}`, { [field]: value }),
  ),
  ...['numberedAt', 'staffUid', 'table', 'refusal', 'text', 'digits', 'isTexted', 'saidNext', 'anything'].map(
    (field) => places(`one with the field ${field}`, { [field]: 'x' }),
  ),
  ...Object.keys(newTicket('kiosk-v1')).map(leavesOut),
  places('one under an id of 128 characters', {}, { allowed: true, path: `${tickets}/${'a'.repeat(128)}` }),
  places('one under an id of 129 characters', {}, { path: `${tickets}/${'a'.repeat(129)}` }),
  places('one under an id with a dot', {}, { path: `${tickets}/new.1` }),
  places('one in another venue', {}, { path: 'venues/venue-2/tickets/new' }),
  ...[revokedKiosk, people.removedKiosk, display, clerk, venueLead, kioskOfAnotherVenue, kiosk].map(
    alsoPlaces,
  ),

  reads('a kiosk reads a ticket that it took', ticketKiosk, 'ticket-1', true),
  reads('a kiosk asks for one that is not there yet', ticketKiosk, 'not-yet', true),
  reads('a kiosk reads one that another took', ticketKiosk, 'ticket-2'),
  reads('a display reads a ticket', display, 'ticket-1'),
  reads('a display asks for one that is not there', display, 'not-yet'),
  reads('a kiosk that was revoked asks for one that is not there', revokedKiosk, 'not-yet'),
  reads('a kiosk of another venue asks for one that is not there', kioskOfAnotherVenue, 'not-yet'),
  ...[{ status: 'waiting' }, { phone: '+447700900482' }, { name: 'Grace' }].map((data): Case => ({
    name: `a kiosk changes its ticket to ${JSON.stringify(data)}`,
    who: ticketKiosk,
    does: { kind: 'update', path: `${tickets}/ticket-1`, data },
    allowed: false,
  })),
  {
    name: 'a clerk claims a ticket past the servers',
    who: clerk,
    does: { kind: 'update', path: `${tickets}/ticket-1`, data: { status: 'claimed', staffUid: 'clerk-1' } },
    allowed: false,
  },
]
