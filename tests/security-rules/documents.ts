import { serverTime, type Fields } from './encode-value.ts'

export const lease = 'leasecompany/lease-a'
export const openEnquiry = `${lease}/enquiries/open`
export const ownedEnquiry = `${lease}/enquiries/owned`
export const completedEnquiry = `${lease}/enquiries/completed`
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

function enquiry(ownerUid: string | null, state: string): Fields {
  const driver = { name: 'Ada', mobileNumber: driverNumber }
  return { state, ownerUid, driver, accountId: 'account-1', lastActivityAt: new Date(0) }
}

const message = { ...newMessage('agent-a'), createdAt: new Date(0), status: 'SENT' }

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
  [`${openEnquiry}/whatsapp/messages`]: { anything: true },
  [`${messagesOf(openEnquiry)}/old`]: message,
  [`${messagesOf(openEnquiry)}/old/notes/note`]: { anything: true },
  'leasecompany/lease-b/enquiries/open': enquiry(null, 'OPEN'),
  'staff/agent-a': { displayName: 'Agent A', role: 'agent', leases: ['lease-a'] },
  'staff/agent-b': { displayName: 'Agent B', role: 'agent', leases: ['lease-b'] },
  'staff/nobody': { displayName: 'Nobody', leases: [] },
  'staff/odd-1': { displayName: 'Odd', leases: [] },
  'staff/odd-5': { displayName: 'New here', leases: [] },
  'conversations/31612345678;31200000000': { unreadCount: 1 },
  'conversations/31612345678;31200000000/messages/first': { body: 'Hello' },
  'events/event-1': { name: 'A day' },
  'events/event-1/orders/order-1': { drink: 'Espresso' },
  'events/event-1/public/board': { orders: [] },
  'events/event-1/attendees/attendee-1': { name: 'Ada' },
  'venues/venue-1': { name: 'A desk' },
  'venues/venue-1/tables/table-1': { name: 'One' },
  'venues/venue-1/tickets/ticket-1': { number: 1 },
  'venues/venue-1/public/display': { numbers: [] },
  'venues/venue-1/visitors/visitor-1': { name: 'Ada' },
  'people/person-1': { displayName: 'Ada' },
  'providerMessages/whatsapp%3Awamid.1': { documentPath: 'somewhere' },
  'deadLetters/letter-1': { cause: 'unknown' },
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
}
