import { serverTime, type Fields } from './encode-value.ts'

export const lease = 'leasecompany/lease-a'
export const openEnquiry = `${lease}/enquiries/open`
export const ownedEnquiry = `${lease}/enquiries/owned`
export const completedEnquiry = `${lease}/enquiries/completed`
export const unplacedEnquiry = `${lease}/enquiries/unplaced`
export const driverNumber = '+31612345678'

/** The messages of an enquiry. */
export function messagesOf(enquiryPath: string): string {
  return `${enquiryPath}/whatsapp/messages/chatMessages`
}

/** A message as the desk writes it. */
export function newMessage(createdBy: string): Fields {
  return {
    message: 'Your car is ready.',
    type: 'text',
    source: 'CUSTOMER',
    createdBy,
    createdAt: serverTime,
    driverMobileNumber: driverNumber,
    status: 'PENDING',
  }
}

/** What a browser writes about its person while an enquiry is open on it. */
export function presenceOf(uid: string): Fields {
  return { uid, name: 'Ada', seenAt: serverTime, typingAt: null }
}

function enquiry(ownerUid: string | null, state: string): Fields {
  const driver = { name: 'Ada', mobileNumber: driverNumber }
  return { state, ownerUid, driver, accountId: 'account-1', lastActivityAt: new Date(0) }
}

const message = { ...newMessage('agent-a'), createdAt: new Date(0), status: 'SENT' }

/** An event as its people edit it. */
const event = {
  name: 'A day',
  state: 'OPEN',
  mode: 'barista',
  senders: ['+447700900177'],
  menu: [{ id: 'espresso', title: 'Espresso', description: '', isOn: true }],
  modifiers: [],
  spellingMap: { expresso: 'Espresso' },
  maxOrdersPerGuest: 4,
  limitPer: 'day',
  pickupPlace: 'The bar',
  timeZone: 'Europe/Berlin',
  language: 'en',
  texts: {},
  contentSids: {},
  createdAt: new Date(0),
} satisfies Fields

/** A venue as its people edit it. */
const venue = {
  name: 'A desk',
  state: 'OPEN',
  timeZone: 'Europe/Berlin',
  language: 'en',
  openingHours: [{ day: 1, from: '08:00', to: '16:00' }],
  tableCount: 6,
  firstNumber: 1,
  sender: '+447700900199',
  emailEndings: ['nordvik.example'],
  graceSeconds: 120,
  noShowAfterSeconds: 180,
  createdAt: new Date(0),
} satisfies Fields

/** A ticket as a kiosk places it. */
export function newTicket(createdBy: string): Fields {
  return {
    number: null,
    status: 'placed',
    source: 'kiosk',
    email: 'ada@nordvik.example',
    name: 'Ada',
    language: 'en',
    createdBy,
    createdAt: serverTime,
  }
}

const ticket = { ...newTicket('kiosk-v1'), number: 1, status: 'waiting', createdAt: new Date(0) }

function device(kind: string, revokedAt: Date | null = null): Fields {
  return { kind, name: 'At the door', createdBy: 'lead-v1', createdAt: new Date(0), seenAt: null, revokedAt }
}

/** What is in the default database before every request. */
export const seed: Record<string, Fields> = {
  [lease]: { name: 'Lease A' },
  'leasecompany/lease-b': { name: 'Lease B' },
  [`${lease}/settings/whatsapp`]: { displayPhoneNumber: '+31 20 000 0000', tokenSecret: 'a-name' },
  [`${lease}/settings/other`]: { anything: true },
  [`${lease}/users/agent-a`]: { numberOfWhatsappMessagesSent: 1 },
  [openEnquiry]: enquiry(null, 'OPEN'),
  [ownedEnquiry]: enquiry('agent-a', 'OPEN'),
  [completedEnquiry]: enquiry(null, 'COMPLETED'),
  [unplacedEnquiry]: { ...enquiry(null, 'OPEN'), isUnplaced: true },
  [`${openEnquiry}/whatsapp/messages`]: { anything: true },
  [`${messagesOf(openEnquiry)}/old`]: message,
  [`${messagesOf(openEnquiry)}/old/notes/note`]: { anything: true },
  [`${openEnquiry}/files/photo`]: { mimeType: 'image/jpeg', state: 'STORED' },
  // Of somebody who has left this lease company since.
  [`${openEnquiry}/presence/agent-b`]: { ...presenceOf('agent-b'), seenAt: new Date(0) },
  [`${openEnquiry}/presence/agent-a`]: { ...presenceOf('agent-a'), seenAt: new Date(0) },
  'leasecompany/lease-b/enquiries/open': enquiry(null, 'OPEN'),
  'staff/agent-a': { displayName: 'Agent A', role: 'agent', leases: ['lease-a'] },
  'staff/agent-b': { displayName: 'Agent B', role: 'agent', leases: ['lease-b'] },
  'staff/nobody': { displayName: 'Nobody', leases: [] },
  'staff/odd-1': { displayName: 'Odd', leases: [] },
  'staff/odd-5': { displayName: 'New here', leases: [] },
  'conversations/31612345678;31200000000': { unreadCount: 1 },
  'conversations/31612345678;31200000000/messages/first': { body: 'Hello' },
  'events/event-1': event,
  // Nothing that has a default.
  'events/event-2': { name: 'Another', state: 'ENDED', senders: [], menu: [], createdAt: new Date(0) },
  'events/event-1/orders/order-1': { number: 0, status: 'queued', itemTitle: 'Espresso' },
  'events/event-1/orders/order-1/private/guest': { attendeeId: '+447700900482' },
  'events/event-1/orders/order-1/taps/tap-1': { did: true },
  'events/event-1/private/orderCounter': { next: 1 },
  'events/event-1/private/unlimitedGuests': { addresses: ['+447700900482'] },
  'events/event-1/public/board': { waiting: 1 },
  'events/event-1/public/other': { anything: true },
  'attendees/+447700900482': { eventId: 'event-1' },
  'staff/barista-1': { displayName: 'Barista', role: 'barista', events: ['event-1'] },
  'staff/lead-2': { displayName: 'Lead of another event', role: 'lead', events: ['event-2'] },
  'staff/kiosk-1': { displayName: 'Kiosk', role: 'kiosk', events: [] },
  'staff/odd-9': { displayName: 'Nobody yet', events: [] },
  'venues/venue-1': venue,
  // Nothing that has a default.
  'venues/venue-2': { name: 'Another', state: 'CLOSED', createdAt: new Date(0) },
  'venues/venue-1/tables/0': { staffUid: 'clerk-1', staffName: 'Ada', ticketId: 'ticket-1', number: 1 },
  'venues/venue-1/tickets/ticket-1': ticket,
  'venues/venue-1/tickets/ticket-2': { ...ticket, createdBy: 'kiosk-v3' },
  'venues/venue-1/tickets/ticket-1/private/visitor': { visitorId: 'visitor-1' },
  'venues/venue-1/commands/command-1': { did: true },
  'venues/venue-1/private/ticketCounter': { next: 2 },
  'venues/venue-2/presence/clerk-12': { seenAt: new Date(0) },
  'venues/venue-1/devices/kiosk-v1': device('kiosk'),
  'venues/venue-1/devices/display-v1': device('display'),
  'venues/venue-1/devices/kiosk-r1': device('kiosk', new Date(1)),
  'venues/venue-2/devices/kiosk-v2': device('kiosk'),
  'venues/venue-2/devices/display-v2': device('display'),
  'venues/venue-1/public/display': { waiting: [] },
  'venues/venue-1/public/other': { anything: true },
  'visitors/visitor-1': { venueId: 'venue-1', email: 'ada@nordvik.example', name: 'Ada' },
  'deviceCodes/hash-1': { venueId: 'venue-1', deviceId: 'kiosk-v1' },
  'socketTokens/hash-1': { venueId: 'venue-1', uid: 'clerk-1' },
  'people/person-1': { displayName: 'Ada' },
  'providerMessages/whatsapp%3Awamid.1': { documentPath: 'somewhere' },
  'deadLetters/letter-1': { leaseId: 'lease-a', cause: { code: '131026' }, isOpen: true },
  'deadLetters/letter-of-nobody': { cause: { code: '131026' }, isOpen: true },
  'maintenance/closing': { upTo: new Date(0) },
  'parkedUpdates/update-1': { status: 'READ' },
  'audit/entry-1': { what: 'anything' },
  'anything/else': { anything: true },
}

/** What is in the database `ancillary`: its own documents, and one as the default database has it. */
export const ancillarySeed: Record<string, Fields> = {
  [`whatsapp/${driverNumber}/enquiryMessages/open`]: { leaseId: 'lease-a', arrayOfWhatsappMessageIds: [] },
  [lease]: { name: 'Lease A' },
  [openEnquiry]: enquiry(null, 'OPEN'),
  [`${messagesOf(openEnquiry)}/old`]: message,
  'staff/agent-a': { displayName: 'Agent A', role: 'agent', leases: ['lease-a'] },
  'staff/barista-1': { displayName: 'Barista', role: 'barista', events: ['event-1'] },
  'events/event-1': event,
  'events/event-1/orders/order-1': { number: 0, status: 'queued', itemTitle: 'Espresso' },
  'events/event-1/public/board': { waiting: 1 },
  'venues/venue-1': venue,
  'venues/venue-1/tickets/ticket-1': ticket,
  'venues/venue-1/devices/kiosk-v1': device('kiosk'),
  'venues/venue-1/public/display': { waiting: [] },
}
