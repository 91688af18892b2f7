import { almarEnquiries } from './demo-enquiries-almar.ts'
import { nordvikEnquiries } from './demo-enquiries-nordvik.ts'
import { demoLeases } from './demo-leases.ts'
import { demoPeople } from './demo-people.ts'
import { demoEvents } from './orders/demo-events.ts'
import { demoVenues } from './venues/demo-venues.ts'

/** Everybody and everything in the demo, as plain data: no clock, no database. */
export const demoWorld = {
  leases: demoLeases,
  people: demoPeople,
  enquiries: [...nordvikEnquiries, ...almarEnquiries],
  events: demoEvents,
  venues: demoVenues,
}
