import type { Case } from './cases.ts'
import {
  ancillarySeed,
  completedEnquiry,
  lease,
  messagesOf,
  newMessage,
  openEnquiry,
  ownedEnquiry,
  seed,
} from './documents.ts'
import type { Fields } from './encode-value.ts'
import type { Operation } from './firestore-rest.ts'
import { people, type Person, type PersonName } from './people.ts'

/** What can be done with a path: `list` its collection, `create` a sibling, the rest on the document itself. */
export const operations = ['get', 'list', 'create', 'update', 'delete'] as const
type OperationName = (typeof operations)[number]

const members: PersonName[] = ['agent', 'colleague', 'lead', 'ops']
const membersOfB: PersonName[] = ['colleague', 'agentOfAnother', 'leadOfAnother']

/** Who may do what. What is not here, nobody may: not one person, on no path, in neither database. */
const allowed: Record<string, Partial<Record<OperationName, PersonName[]>>> = {
  [lease]: { get: members },
  'leasecompany/lease-b': { get: membersOfB },
  [`${lease}/settings/whatsapp`]: { get: members },
  [`${lease}/users/agent-a`]: { get: members, list: members },
  // The update is: take it.
  [openEnquiry]: { get: members, list: members, update: members },
  [ownedEnquiry]: { get: members, list: members, update: ['lead'] },
  [completedEnquiry]: { get: members, list: members },
  'leasecompany/lease-b/enquiries/open': { get: membersOfB, list: membersOfB, update: membersOfB },
  [`${messagesOf(openEnquiry)}/old`]: { get: members, list: members, create: members },
  'staff/agent-a': { get: members },
  'staff/agent-b': { get: membersOfB },
  'staff/odd-5': { get: ['emptyLease'] },
}

/** One row: a path of a database. */
export interface Row {
  title: string
  path: string
  database?: string
}

/** Every kind of document of the architecture, and some that do not exist. */
export const rows: Row[] = [
  ...Object.keys(seed).map((path) => ({ title: path, path })),
  ...Object.keys(ancillarySeed).map((path) => ({ title: `ancillary: ${path}`, path, database: 'ancillary' })),
]

/** The cells of one row and one operation: one for each person. */
export function cellsOf(row: Row, operation: OperationName): Case[] {
  const may = row.database ? [] : (allowed[row.path]?.[operation] ?? [])
  return Object.entries(people).map(([key, who]) => ({
    name: `${who.name}: ${operation} ${row.title}`,
    who,
    does: { ...operationOn(row.path, operation, who), ...(row.database && { database: row.database }) },
    allowed: may.some((name) => name === key),
  }))
}

function operationOn(path: string, kind: OperationName, who: Person): Operation {
  const collection = path.slice(0, path.lastIndexOf('/'))
  switch (kind) {
    case 'get':
    case 'delete':
      return { kind, path }
    case 'list':
      return { kind, path: collection }
    case 'create':
      return { kind, path: `${collection}/by-${who.uid}`, data: newDocument(collection, who) }
    case 'update':
      return { kind, path, data: change(collection, who) }
  }
}

function newDocument(collection: string, { uid = 'anyone' }: Person): Fields {
  return collection.endsWith('/chatMessages') ? newMessage(uid) : { anything: true }
}

function change(collection: string, { uid = 'anyone' }: Person): Fields {
  return collection.endsWith('/enquiries') ? { ownerUid: uid } : { anything: 'changed' }
}
