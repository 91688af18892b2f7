import { localClock } from './local-moment.ts'
import type { PublicDisplay } from './public-display.ts'

/** What must be known of a venue to say of which day a number is. */
type VenueDay = Pick<PublicDisplay, 'resetAt' | 'timeZone'>

/**
 * Where a visitor sees on their phone how the queue moves: the path of a page of ours, `/venues/it-help-desk/ticket/53?day=1795766400000`.
 * Numbers come again after a reset, so it says since which reset the number counts; before the first one, the date at the venue.
 * @param now epoch ms
 */
export function ticketPagePath(venueId: string, number: number, venue: VenueDay, now: number): string {
  return `/venues/${encodeURIComponent(venueId)}/ticket/${number}?day=${dayOf(venue, now)}`
}

/**
 * Whether a number of that `day` is one of those that count now. A venue that was never reset gives every number once, so any date
 * will do. A number of which nobody knows the day (null) may be of any.
 */
export function isOfThisDay(day: string | null, { resetAt }: Pick<VenueDay, 'resetAt'>): boolean {
  if (day === null) return true
  return resetAt === null ? /^\d{4}-\d{2}-\d{2}$/.test(day) : day === String(resetAt)
}

function dayOf({ resetAt, timeZone }: VenueDay, now: number): string {
  if (resetAt !== null) return String(resetAt)
  return new Date(localClock(timeZone).wallAt(now)).toISOString().slice(0, 10)
}
