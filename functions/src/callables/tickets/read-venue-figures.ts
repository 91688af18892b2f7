import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { VenueRequest } from '@relaydesk/domain/tickets/requests.ts'
import { countVenueFigures, type VenueFigures } from '@relaydesk/domain/tickets/venue-figures.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireVenue } from './require-venue.ts'

/**
 * What happened at a venue since its last reset: `{ venueId }` → `VenueFigures`.
 * Its memory is for some years of a busy venue.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`.
 */
export const readVenueFigures = onCall(
  { region, timeoutSeconds: 120, memory: '1GiB' },
  async ({ data, auth }) => {
    const request = VenueRequest.safeParse(data)
    if (!request.success) throw new HttpsError('invalid-argument', 'Figures of which venue?')
    requireVenue(auth, request.data.venueId, 'admin')
    return figuresOf(getContext(), request.data.venueId)
  },
)

async function figuresOf({ venues, venueTickets }: Context, venueId: string): Promise<VenueFigures> {
  const seen = await venues.find(venueId)
  if (seen === null) throw new HttpsError('not-found', 'There is no such venue.')
  const { resetAt = 0, timeZone } = seen.venue
  return countVenueFigures(await venueTickets.since(venueId, resetAt), timeZone)
}
