import { almar, nordvik } from './demo-leases.ts'

/** Somebody who can sign in to the demo. */
export interface DemoPerson {
  uid: string
  email: string
  displayName: string
  role: 'agent' | 'lead' | 'ops'
  /** Ids of the lease companies that they see. */
  leases: readonly string[]
}

/** The password of every demo person. The accounts exist on this computer only. */
export const demoPassword = 'relaydesk'

export const mareike: DemoPerson = {
  uid: 'mareike-vandenbroucke',
  email: 'm.vandenbroucke@nordvik.example',
  displayName: 'Mareike Vandenbroucke-Hollerbach',
  role: 'agent',
  leases: [nordvik.leaseId],
}

export const tom: DemoPerson = {
  uid: 'tom-achterberg',
  email: 't.achterberg@nordvik.example',
  displayName: 'Tom Achterberg',
  role: 'agent',
  leases: [nordvik.leaseId],
}

export const priya: DemoPerson = {
  uid: 'priya-subramaniam',
  email: 'p.subramaniam@nordvik.example',
  displayName: 'Priya Subramaniam',
  role: 'lead',
  leases: [nordvik.leaseId],
}

export const beatriz: DemoPerson = {
  uid: 'beatriz-conceicao',
  email: 'b.conceicao@almar.example',
  displayName: 'Beatriz Conceição',
  role: 'agent',
  leases: [almar.leaseId],
}

export const duarte: DemoPerson = {
  uid: 'duarte-figueiredo',
  email: 'd.figueiredo@almar.example',
  displayName: 'Duarte Brandão de Figueiredo',
  role: 'lead',
  leases: [almar.leaseId],
}

const olga: DemoPerson = {
  uid: 'olga-brzezinska',
  email: 'o.brzezinska@relaydesk.example',
  displayName: 'Olga Brzezińska',
  role: 'ops',
  leases: [nordvik.leaseId, almar.leaseId],
}

export const demoPeople: readonly DemoPerson[] = [mareike, tom, priya, beatriz, duarte, olga]
