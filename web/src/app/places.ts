import type { Claims } from '../firestore/read-claims.ts'

/** Where somebody's work is: which places the navigation shows, and where a fresh page begins. */
export interface Places {
  enquiries: boolean
  operations: boolean
  /** Whether they make drinks at some event. */
  orders: boolean
  /** Whether they serve visitors at some venue. */
  tickets: boolean
  /** Whether they run events, or may make their first one. */
  events: boolean
  /** Whether they run venues. */
  venues: boolean
  /** The address of the screen that this device is, if it is no person's. */
  screen: string | null
}

/** The places of a person, by their role and where they belong. The rules decide, this only chooses what to show. */
export function placesOf(person: Claims): Places {
  const { role, leases, events, venues } = person
  const isLead = role === 'lead' || role === 'ops'
  const leadsNothing = leases.length + events.length + venues.length === 0
  return {
    enquiries: leases.length > 0,
    operations: leases.length > 0 && isLead,
    orders: mayWorkAtBoards(role) && events.length > 0,
    tickets: mayServe(role) && venues.length > 0,
    // Who leads nothing yet begins with an event or a venue of their own.
    events: isLead && (events.length > 0 || leadsNothing),
    venues: isLead && (venues.length > 0 || leadsNothing),
    screen: screenOf(person),
  }
}

/** The own screen of a device: a kiosk of an event, or a kiosk or display of a venue. */
function screenOf({ role, events: [event], venues: [venue] }: Claims): string | null {
  if (role !== 'kiosk' && role !== 'display') return null
  if (role === 'kiosk' && event !== undefined) return `/events/${event}/kiosk`
  return venue === undefined ? null : `/venues/${venue}/${role}`
}

/** Whether people of this role work at the boards of their events. */
function mayWorkAtBoards(role: Claims['role']): boolean {
  return role === 'barista' || role === 'lead' || role === 'ops'
}

/** Whether people of this role serve the visitors of their venues. */
function mayServe(role: Claims['role']): boolean {
  return role === 'clerk' || role === 'lead' || role === 'ops'
}

/** Whether somebody may see the board of an event. */
export function mayOpenBoard({ role, events }: Claims, eventId: string): boolean {
  return mayWorkAtBoards(role) && events.includes(eventId)
}

/** Whether somebody may sit at a table of a venue. */
export function mayOpenTables({ role, venues }: Claims, venueId: string): boolean {
  return mayServe(role) && venues.includes(venueId)
}

/** What was open last on this device: ids of an event and of a venue. */
export interface LastOpen {
  board: string | null
  venue: string | null
}

/**
 * Where somebody begins: a device at its screen, operations at what did not arrive, who has a lease company at the enquiries,
 * baristas at their board, clerks at their tables, leads at the events or venues that they run. Who has none of these is told so
 * at the enquiries.
 */
export function landingOf(person: Claims, last: LastOpen): string {
  const places = placesOf(person)
  if (places.screen !== null) return places.screen
  if (places.operations && person.role === 'ops') return '/operations'
  if (places.enquiries) return '/enquiries'
  if (places.events) return '/events'
  if (places.venues) return '/venues'
  if (places.orders) return boardAddress(person.events, last.board)
  if (places.tickets) return ticketsAddress(person.venues, last.venue)
  return '/enquiries'
}

/** Where the order board is: of the event whose board was open last if the person still works there, else of their first. */
export function boardAddress(events: readonly string[], last: string | null): string {
  return `/events/${lastOrFirst(events, last)}/orders`
}

/** Where the tables are: of the venue where the person served last if they still work there, else of their first. */
export function ticketsAddress(venues: readonly string[], last: string | null): string {
  return `/venues/${lastOrFirst(venues, last)}/staff`
}

function lastOrFirst(ids: readonly string[], last: string | null): string {
  return ids.find((id) => id === last) ?? ids[0] ?? ''
}
