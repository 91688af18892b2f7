/** Somebody who asks: the claims of an ID token, or nobody. */
export interface Person {
  name: string
  uid?: string
  claims?: Record<string, unknown>
}

/** Everybody in the matrix. The lease in question is always `lease-a`, the event `event-1`, the venue `venue-1`. */
export const people = {
  anonymous: { name: 'anonymous' },
  agent: { name: 'agent', uid: 'agent-a', claims: { role: 'agent', leases: ['lease-a'] } },
  colleague: {
    name: 'colleague of two leases',
    uid: 'agent-ab',
    claims: { role: 'agent', leases: ['lease-b', 'lease-a'] },
  },
  lead: { name: 'lead', uid: 'lead-a', claims: { role: 'lead', leases: ['lease-a'] } },
  ops: { name: 'ops', uid: 'ops-a', claims: { role: 'ops', leases: ['lease-a'] } },
  agentOfAnother: {
    name: 'agent of another lease',
    uid: 'agent-b',
    claims: { role: 'agent', leases: ['lease-b'] },
  },
  leadOfAnother: {
    name: 'lead of another lease',
    uid: 'lead-b',
    claims: { role: 'lead', leases: ['lease-b'] },
  },
  noClaims: { name: 'signed in without claims', uid: 'nobody', claims: {} },
  noRole: { name: 'claims without a role', uid: 'odd-1', claims: { leases: ['lease-a'] } },
  unknownRole: { name: 'an unknown role', uid: 'odd-2', claims: { role: 'root', leases: ['lease-a'] } },
  leasesAsText: { name: 'leases as a text', uid: 'odd-3', claims: { role: 'lead', leases: 'lease-a' } },
  leasesAsMap: {
    name: 'leases as a map',
    uid: 'odd-4',
    claims: { role: 'lead', leases: { 'lease-a': true } },
  },
  barista: { name: 'barista', uid: 'barista-1', claims: { role: 'barista', events: ['event-1'] } },
  baristaOfTwo: {
    name: 'barista of two events',
    uid: 'barista-12',
    claims: { role: 'barista', events: ['event-2', 'event-1'] },
  },
  eventLead: { name: 'lead of an event', uid: 'lead-1', claims: { role: 'lead', events: ['event-1'] } },
  eventOps: { name: 'ops of an event', uid: 'ops-1', claims: { role: 'ops', events: ['event-1'] } },
  leadOfAnotherEvent: {
    name: 'lead of another event',
    uid: 'lead-2',
    claims: { role: 'lead', events: ['event-2'] },
  },
  kiosk: {
    name: 'kiosk of an event',
    uid: 'kiosk-1',
    claims: { role: 'kiosk', events: ['event-1'], device: true },
  },
  agentAtEvent: {
    name: 'agent with an event',
    uid: 'odd-6',
    claims: { role: 'agent', leases: [], events: ['event-1'] },
  },
  eventsAsText: { name: 'events as a text', uid: 'odd-7', claims: { role: 'lead', events: 'event-1' } },
  eventsAsMap: {
    name: 'events as a map',
    uid: 'odd-8',
    claims: { role: 'lead', events: { 'event-1': true } },
  },
  clerk: { name: 'clerk', uid: 'clerk-1', claims: { role: 'clerk', venues: ['venue-1'] } },
  clerkOfTwo: {
    name: 'clerk of two venues',
    uid: 'clerk-12',
    claims: { role: 'clerk', venues: ['venue-2', 'venue-1'] },
  },
  venueLead: { name: 'lead of a venue', uid: 'lead-v1', claims: { role: 'lead', venues: ['venue-1'] } },
  venueOps: { name: 'ops of a venue', uid: 'ops-v1', claims: { role: 'ops', venues: ['venue-1'] } },
  leadOfAnotherVenue: {
    name: 'lead of another venue',
    uid: 'lead-v2',
    claims: { role: 'lead', venues: ['venue-2'] },
  },
  ticketKiosk: {
    name: 'kiosk of a venue',
    uid: 'kiosk-v1',
    claims: { role: 'kiosk', venues: ['venue-1'], device: 'kiosk-v1' },
  },
  display: {
    name: 'display of a venue',
    uid: 'display-v1',
    claims: { role: 'display', venues: ['venue-1'], device: 'display-v1' },
  },
  revokedKiosk: {
    name: 'kiosk that was revoked',
    uid: 'kiosk-r1',
    claims: { role: 'kiosk', venues: ['venue-1'], device: 'kiosk-r1' },
  },
  removedKiosk: {
    name: 'kiosk that nobody knows',
    uid: 'kiosk-x1',
    claims: { role: 'kiosk', venues: ['venue-1'], device: 'kiosk-x1' },
  },
  kioskOfAnotherVenue: {
    name: 'kiosk of another venue',
    uid: 'kiosk-v2',
    claims: { role: 'kiosk', venues: ['venue-2'], device: 'kiosk-v2' },
  },
  displayOfAnotherVenue: {
    name: 'display of another venue',
    uid: 'display-v2',
    claims: { role: 'display', venues: ['venue-2'], device: 'display-v2' },
  },
  agentAtVenue: {
    name: 'agent with a venue',
    uid: 'odd-10',
    claims: { role: 'agent', leases: [], venues: ['venue-1'] },
  },
  venuesAsText: { name: 'venues as a text', uid: 'odd-11', claims: { role: 'lead', venues: 'venue-1' } },
  venuesAsMap: {
    name: 'venues as a map',
    uid: 'odd-12',
    claims: { role: 'lead', venues: { 'venue-1': true } },
  },
  emptyLease: { name: 'an empty list of leases', uid: 'odd-5', claims: { role: 'lead', leases: [] } },
} satisfies Record<string, Person>

/** Their names in the tables. */
export type PersonName = keyof typeof people
