import type { Case } from './cases.ts'
import { lease, messagesOf, openEnquiry } from './documents.ts'
import type { Operation } from './firestore-rest.ts'
import { people, type Person } from './people.ts'

function asks(name: string, who: Person, does: Operation, allowed = false): Case {
  return { name, who, does, allowed }
}

const { agent, colleague, lead, agentOfAnother, anonymous } = people

function colleaguesOf(leaseId: string): Operation {
  return { kind: 'list', path: 'staff', where: ['leases', 'ARRAY_CONTAINS', leaseId] }
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
