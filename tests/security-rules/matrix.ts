import type { Case } from './cases.ts'
import {
  ancillarySeed,
  completedEnquiry,
  lease,
  messagesOf,
  newMessage,
  newTicket,
  openEnquiry,
  ownedEnquiry,
  presenceOf,
  seed,
  unplacedEnquiry,
} from './documents.ts'
import { serverTime, type Fields } from './encode-value.ts'
import type { Operation } from './firestore-rest.ts'
import { people, type Person, type PersonName } from './people.ts'

/** What can be done with a path: `list` its collection, `create` a sibling, the rest on the document itself. */
export const operations = ['get', 'list', 'create', 'update', 'delete'] as const
type OperationName = (typeof operations)[number]

const members: PersonName[] = ['agent', 'colleague', 'lead', 'ops']
const membersOfB: PersonName[] = ['colleague', 'agentOfAnother', 'leadOfAnother']

const atEvent: PersonName[] = ['barista', 'baristaOfTwo', 'eventLead', 'eventOps']
const atVenue: PersonName[] = ['clerk', 'clerkOfTwo', 'venueLead', 'venueOps']
const inChargeOfVenue: PersonName[] = ['venueLead', 'venueOps']

/** Who may do what. What is not here, nobody may: not one person, on no path, in neither database. */
const allowed: Record<string, Partial<Record<OperationName, PersonName[] | 'everybody'>>> = {
  [lease]: { get: members },
  'leasecompany/lease-b': { get: membersOfB },
  [`${lease}/settings/whatsapp`]: { get: members },
  [`${lease}/users/agent-a`]: { get: members, list: members },
  // The update is: take it.
  [openEnquiry]: { get: members, list: members, update: members },
  [ownedEnquiry]: { get: members, list: members, update: ['lead'] },
  [unplacedEnquiry]: { get: members, list: members },
  [completedEnquiry]: { get: members, list: members },
  'leasecompany/lease-b/enquiries/open': { get: membersOfB, list: membersOfB, update: membersOfB },
  [`${messagesOf(openEnquiry)}/old`]: { get: members, list: members, create: members },
  [`${openEnquiry}/files/photo`]: { get: members, list: members },
  // To create is to say that oneself is here; the update and the removal are of somebody's own.
  [`${openEnquiry}/presence/agent-a`]: {
    get: members,
    list: members,
    create: members,
    update: ['agent'],
    delete: ['agent'],
  },
  [`${openEnquiry}/presence/agent-b`]: { get: members, list: members, create: members },
  'deadLetters/letter-1': { get: ['lead', 'ops'] },
  'staff/agent-a': { get: members },
  'staff/agent-b': { get: membersOfB },
  'events/event-1': { get: atEvent },
  'events/event-2': { get: ['baristaOfTwo', 'leadOfAnotherEvent'] },
  'events/event-1/orders/order-1': { get: atEvent, list: atEvent },
  'events/event-1/private/unlimitedGuests': { get: ['eventLead', 'eventOps'] },
  'events/event-1/public/board': { get: 'everybody' },
  'staff/barista-1': { get: atEvent },
  'venues/venue-1': { get: [...atVenue, 'ticketKiosk', 'display'] },
  'venues/venue-2': {
    get: ['clerkOfTwo', 'leadOfAnotherVenue', 'kioskOfAnotherVenue', 'displayOfAnotherVenue'],
  },
  'venues/venue-1/tables/0': { get: atVenue, list: atVenue },
  'venues/venue-1/tickets/ticket-1': {
    get: [...atVenue, 'ticketKiosk'],
    list: atVenue,
    create: ['ticketKiosk'],
  },
  'venues/venue-1/tickets/ticket-2': { get: atVenue, list: atVenue, create: ['ticketKiosk'] },
  'venues/venue-2/presence/clerk-12': { create: atVenue, update: ['clerkOfTwo'] },
  // The update is: I am here.
  'venues/venue-1/devices/kiosk-v1': {
    get: [...inChargeOfVenue, 'ticketKiosk'],
    list: inChargeOfVenue,
    update: ['ticketKiosk'],
  },
  'venues/venue-1/devices/display-v1': {
    get: [...inChargeOfVenue, 'display'],
    list: inChargeOfVenue,
    update: ['display'],
  },
  'venues/venue-1/devices/kiosk-r1': { get: [...inChargeOfVenue, 'revokedKiosk'], list: inChargeOfVenue },
  'venues/venue-2/devices/kiosk-v2': {
    get: ['leadOfAnotherVenue', 'kioskOfAnotherVenue'],
    list: ['leadOfAnotherVenue'],
    update: ['kioskOfAnotherVenue'],
  },
  'venues/venue-2/devices/display-v2': {
    get: ['leadOfAnotherVenue', 'displayOfAnotherVenue'],
    list: ['leadOfAnotherVenue'],
    update: ['displayOfAnotherVenue'],
  },
  'venues/venue-1/public/display': { get: 'everybody' },
  'staff/lead-2': { get: ['baristaOfTwo', 'leadOfAnotherEvent'] },
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
    allowed: may === 'everybody' || may.some((name) => name === key),
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
      return { kind, path: newPath(collection, who), data: newDocument(collection, who) }
    case 'update':
      return { kind, path, data: change(collection, who) }
  }
}

/** A sibling; who somebody is stands where nobody has said so yet. */
function newPath(collection: string, { uid = 'anyone' }: Person): string {
  if (isVenuePresence(collection)) return `venues/venue-1/presence/${uid}`
  return collection.endsWith('/presence') ? `${ownedEnquiry}/presence/${uid}` : `${collection}/by-${uid}`
}

function isVenuePresence(collection: string): boolean {
  return collection.startsWith('venues/') && collection.endsWith('/presence')
}

function newDocument(collection: string, { uid = 'anyone' }: Person): Fields {
  if (isVenuePresence(collection)) return { seenAt: serverTime }
  if (collection.endsWith('/presence')) return presenceOf(uid)
  if (collection.endsWith('/tickets')) return newTicket(uid)
  return collection.endsWith('/chatMessages') ? newMessage(uid) : { anything: true }
}

function change(collection: string, { uid = 'anyone' }: Person): Fields {
  if (isVenuePresence(collection) || collection.endsWith('/devices')) return { seenAt: serverTime }
  if (collection.endsWith('/presence')) return presenceOf(uid)
  return collection.endsWith('/enquiries') ? { ownerUid: uid } : { anything: 'changed' }
}
