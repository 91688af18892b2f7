import { HttpsError, onCall } from 'firebase-functions/v2/https'
import type * as z from 'zod'
import { ChangeVenueStateRequest } from '@relaydesk/domain/tickets/requests.ts'
import type { Venue } from '@relaydesk/domain/tickets/venue.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireVenue } from './require-venue.ts'

/**
 * Opens or closes a venue, whatever its opening hours say: see `ChangeVenueStateRequest` → `{ state }`. Doing it again changes nothing. Who
 * has a ticket is served all the same.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`.
 */
export const changeVenueState = onCall({ region }, async ({ data, auth }) => {
  const request = ChangeVenueStateRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Open or close which venue?')
  const { uid } = requireVenue(auth, request.data.venueId, 'admin')
  return change(getContext(), request.data, uid)
})

async function change(
  { venues, now, newId, log }: Context,
  { venueId, state }: z.infer<typeof ChangeVenueStateRequest>,
  by: string,
): Promise<{ state: Venue['state'] }> {
  for (;;) {
    const seen = await venues.find(venueId)
    if (seen === null) throw new HttpsError('not-found', 'There is no such venue.')
    const from = seen.venue.state
    if (from === state) return { state }
    const details = { from, to: state }
    const audit = { id: newId(), what: 'change-venue-state' as const, by, at: now(), venueId, details }
    if (!(await venues.changeState(seen, state, audit))) continue
    log.info('Venue changed its state', { venueId, ...details })
    return { state }
  }
}
