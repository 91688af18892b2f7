/** Somebody who asks: the claims of an ID token, or nobody. */
export interface Person {
  name: string
  uid?: string
  claims?: Record<string, unknown>
}

/** Everybody in the matrix. The lease in question is always `lease-a`. */
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
  emptyLease: { name: 'an empty list of leases', uid: 'odd-5', claims: { role: 'lead', leases: [] } },
} satisfies Record<string, Person>

/** Their names in the tables. */
export type PersonName = keyof typeof people
