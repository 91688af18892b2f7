/** One of an event's two screens. */
export interface EventScreenAddress {
  page: 'event'
  eventId: string
  screen: 'menu' | 'how-to-order'
}

/** The wall of a venue. */
export interface DisplayAddress {
  page: 'display'
  venueId: string
}

/** A visitor's ticket; `day` says of which of the venue's days its number is, null when the address does not. */
export interface TicketAddress {
  page: 'ticket'
  venueId: string
  number: number
  day: string | null
}

/** Which page an address asks for that everybody may see without signing in. */
export type PublicScreenAddress = EventScreenAddress | DisplayAddress | TicketAddress

/**
 * Reads `/events/{event}/menu`, `/events/{event}/how-to-order`, `/venues/{venue}/display` and
 * `/venues/{venue}/ticket/{number}?day={day}`; null for every other address.
 */
export function readPublicScreenAddress(pathname: string, search = ''): PublicScreenAddress | null {
  const [, event, screen] = /^\/events\/([^/]+)\/(menu|how-to-order)\/?$/.exec(pathname) ?? []
  if (event !== undefined && (screen === 'menu' || screen === 'how-to-order')) {
    return { page: 'event', eventId: readId(event), screen }
  }
  const [, venue, rest] = /^\/venues\/([^/]+)\/(display|ticket\/\d{1,7})\/?$/.exec(pathname) ?? []
  if (venue === undefined || rest === undefined) return null
  const venueId = readId(venue)
  if (rest === 'display') return { page: 'display', venueId }
  const number = Number(rest.slice('ticket/'.length))
  return { page: 'ticket', venueId, number, day: new URLSearchParams(search).get('day') }
}

/** An id as it is written in an address. */
function readId(text: string): string {
  try {
    const id = decodeURIComponent(text)
    // No id has a `/`; one in an address means nothing.
    return id.includes('/') ? text : id
  } catch {
    return text
  }
}
