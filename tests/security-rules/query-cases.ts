import type { Case } from './cases.ts'
import { lease, messagesOf, openEnquiry } from './documents.ts'
import type { Operation } from './firestore-rest.ts'
import { people, type Person } from './people.ts'

function asks(name: string, who: Person, does: Operation, allowed = false): Case {
  return { name, who, does, allowed }
}

const { agent, colleague, lead, agentOfAnother, anonymous, barista, kiosk } = people

function colleaguesOf(leaseId: string): Operation {
  return { kind: 'list', path: 'staff', where: ['leases', 'ARRAY_CONTAINS', leaseId] }
}

function lettersOf(leaseId: string): Operation {
  return { kind: 'list', path: 'deadLetters', where: ['leaseId', 'EQUAL', leaseId] }
}

function colleaguesAt(eventId: string): Operation {
  return { kind: 'list', path: 'staff', where: ['events', 'ARRAY_CONTAINS', eventId] }
}

/** The queries that the desk asks, and those that reach across leases. */
export const queryCases: Case[] = [
  asks('an agent lists the colleagues of the own lease', agent, colleaguesOf('lease-a'), true),
  asks('an agent of two leases lists the colleagues of the second', colleague, colleaguesOf('lease-a'), true),
  asks('an agent lists the staff of another lease', agent, colleaguesOf('lease-b')),
  asks('an agent lists all staff', agent, { kind: 'list', path: 'staff' }),
  asks(
    'an agent lists the open enquiries, newest first',
    agent,
    {
      kind: 'list',
      path: `${lease}/enquiries`,
      where: ['state', 'EQUAL', 'OPEN'],
      orderBy: ['lastActivityAt', 'DESCENDING'],
    },
    true,
  ),
  asks(
    'an agent lists the messages of an enquiry, newest first',
    agent,
    { kind: 'list', path: messagesOf(openEnquiry), orderBy: ['createdAt', 'DESCENDING'] },
    true,
  ),
  asks('a lead lists the dead letters of the own lease', lead, lettersOf('lease-a'), true),
  asks('a lead lists the dead letters of another lease', lead, lettersOf('lease-b')),
  asks('a lead lists all dead letters', lead, { kind: 'list', path: 'deadLetters' }),
  asks('an agent lists the dead letters of the own lease', agent, lettersOf('lease-a')),
  asks('a barista lists the colleagues of the own event', barista, colleaguesAt('event-1'), true),
  asks('a barista lists the staff of another event', barista, colleaguesAt('event-2')),
  asks('a kiosk lists the staff of its event', kiosk, colleaguesAt('event-1')),
  asks(
    'a barista lists the orders that wait',
    barista,
    { kind: 'list', path: 'events/event-1/orders', where: ['status', 'EQUAL', 'queued'] },
    true,
  ),
  asks('a barista lists the orders of every event', barista, {
    kind: 'list-group',
    collectionId: 'orders',
  }),
  asks('a barista lists all events', barista, { kind: 'list', path: 'events' }),
  asks('somebody lists what is public', anonymous, { kind: 'list', path: 'events/event-1/public' }),
  asks('an agent of another lease lists the enquiries', agentOfAnother, {
    kind: 'list',
    path: `${lease}/enquiries`,
  }),
  ...[agent, lead, anonymous].flatMap((who) => [
    asks(`${who.name} lists the messages of every lease`, who, {
      kind: 'list-group',
      collectionId: 'chatMessages',
    }),
    asks(`${who.name} lists the own messages of every lease`, who, {
      kind: 'list-group',
      collectionId: 'chatMessages',
      where: ['createdBy', 'EQUAL', 'agent-a'],
    }),
    asks(`${who.name} lists the enquiries of every lease`, who, {
      kind: 'list-group',
      collectionId: 'enquiries',
    }),
    asks(`${who.name} lists the settings of every lease`, who, {
      kind: 'list-group',
      collectionId: 'settings',
    }),
    asks(`${who.name} lists all leases`, who, { kind: 'list', path: 'leasecompany' }),
  ]),
]
