import { almar, nordvik } from './demo-leases.ts'
import { demoEventIds } from './orders/demo-event-ids.ts'
import { demoVenueIds } from './venues/demo-venue-ids.ts'

/** Somebody who can sign in to the demo. */
export interface DemoPerson {
  uid: string
  email: string
  displayName: string
  role: 'agent' | 'lead' | 'ops' | 'barista' | 'clerk' | 'kiosk' | 'display'
  /** Ids of the lease companies that they see. */
  leases: readonly string[]
  /** Ids of the events that they work at; none if absent. */
  events?: readonly string[]
  /** Ids of the venues that they belong to; none if absent. */
  venues?: readonly string[]
  /** What the device is called whose account this is. */
  device?: string
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

export const olga: DemoPerson = {
  uid: 'olga-brzezinska',
  email: 'o.brzezinska@relaydesk.example',
  displayName: 'Olga Brzezińska',
  role: 'ops',
  leases: [nordvik.leaseId, almar.leaseId],
  events: Object.values(demoEventIds),
  venues: Object.values(demoVenueIds),
}

/** Makes the drinks in Berlin, with Kofi at the other tablet. */
export const mia: DemoPerson = {
  uid: 'mia-lindqvist',
  email: 'm.lindqvist@events.example',
  displayName: 'Mia Lindqvist',
  role: 'barista',
  leases: [],
  events: [demoEventIds.devConfBerlin],
}

const kofi: DemoPerson = {
  uid: 'kofi-asante',
  email: 'k.asante@events.example',
  displayName: 'Kofi Asante-Boateng',
  role: 'barista',
  leases: [],
  events: [demoEventIds.devConfBerlin],
}

const rita: DemoPerson = {
  uid: 'rita-vasconcelos',
  email: 'r.vasconcelos@events.example',
  displayName: 'Rita Vasconcelos',
  role: 'barista',
  leases: [],
  events: [demoEventIds.signalLisboa],
}

/** Runs all the events. */
export const jonas: DemoPerson = {
  uid: 'jonas-ackermann',
  email: 'j.ackermann@events.example',
  displayName: 'Jonas Ackermann',
  role: 'lead',
  leases: [],
  events: Object.values(demoEventIds),
}

/** The tablet on which guests order by themselves. */
export const kioskBerlin: DemoPerson = {
  uid: 'kiosk-berlin',
  email: 'kiosk.berlin@events.example',
  displayName: 'Kiosk, hall 2',
  role: 'kiosk',
  leases: [],
  events: [demoEventIds.devConfBerlin],
  device: 'kiosk-hall-2',
}

/** At table 3 of the help desk, with a visitor. */
export const ida: DemoPerson = {
  uid: 'ida-sorensen',
  email: 'i.sorensen@helpdesk.example',
  displayName: 'Ida Sørensen',
  role: 'clerk',
  leases: [],
  venues: [demoVenueIds.helpDesk],
}

/** At table 4. */
export const wanjiru: DemoPerson = {
  uid: 'wanjiru-kamau',
  email: 'w.kamau@helpdesk.example',
  displayName: 'Wanjiru Kamau',
  role: 'clerk',
  leases: [],
  venues: [demoVenueIds.helpDesk],
}

/** Has no table yet. */
export const noor: DemoPerson = {
  uid: 'noor-van-dijk',
  email: 'n.vandijk@helpdesk.example',
  displayName: 'Noor van Dijk',
  role: 'clerk',
  leases: [],
  venues: [demoVenueIds.helpDesk],
}

/** Runs the help desk, and serves at table 5. */
export const dimitrios: DemoPerson = {
  uid: 'dimitrios-papadopoulos',
  email: 'd.papadopoulos@helpdesk.example',
  displayName: 'Dimitrios Papadopoulos',
  role: 'lead',
  leases: [],
  venues: [demoVenueIds.helpDesk],
}

/** Runs the counter, which is closed. */
const lurdes: DemoPerson = {
  uid: 'lurdes-palmeira',
  email: 'l.palmeira@almar.example',
  displayName: 'Lurdes Palmeira',
  role: 'lead',
  leases: [],
  venues: [demoVenueIds.counter],
}

/** The tablet at the entrance, where visitors take a number. A device's id is its uid. */
export const kioskHelpDesk: DemoPerson = {
  uid: 'kiosk-building-c',
  email: 'kiosk.c@helpdesk.example',
  displayName: 'Kiosk at the entrance',
  role: 'kiosk',
  leases: [],
  venues: [demoVenueIds.helpDesk],
  device: 'kiosk-building-c',
}

/** The wall that calls the numbers. */
export const displayHelpDesk: DemoPerson = {
  uid: 'display-building-c',
  email: 'display.c@helpdesk.example',
  displayName: 'Wall in the waiting room',
  role: 'display',
  leases: [],
  venues: [demoVenueIds.helpDesk],
  device: 'display-building-c',
}

export const demoPeople: readonly DemoPerson[] = [
  mareike,
  tom,
  priya,
  beatriz,
  duarte,
  olga,
  mia,
  kofi,
  rita,
  jonas,
  kioskBerlin,
  ida,
  wanjiru,
  noor,
  dimitrios,
  lurdes,
  kioskHelpDesk,
  displayHelpDesk,
]
