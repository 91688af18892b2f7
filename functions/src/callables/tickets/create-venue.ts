import { HttpsError, onCall } from 'firebase-functions/v2/https'
import type * as z from 'zod'
import { eventIdOf } from '@relaydesk/domain/orders/event-id.ts'
import { CreateVenueRequest } from '@relaydesk/domain/tickets/requests.ts'
import { Venue } from '@relaydesk/domain/tickets/venue.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireOrganiser } from '../require-organiser.ts'
import { requireTimeZone } from '../require-time-zone.ts'

/**
 * A new venue, closed, of the person who makes it: `{ name, timeZone }` → `{ venueId }`, after its name. The caller's token has the venue
 * from its next refresh on. A venue that exists is never touched.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `already-exists`, `resource-exhausted`.
 */
export const createVenue = onCall({ region }, async ({ data, auth }) => {
  const uid = requireOrganiser(auth)
  const request = CreateVenueRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'A venue’s name has 3 to 60 characters.')
  return create(getContext(), request.data, uid)
})

async function create(
  { venues, eventStaff, now, log }: Context,
  { name, timeZone }: z.infer<typeof CreateVenueRequest>,
  by: string,
): Promise<{ venueId: string }> {
  const venueId = eventIdOf(name)
  if (venueId === '')
    throw new HttpsError('invalid-argument', 'The name needs a letter from A to Z, or a digit.')
  requireTimeZone(timeZone)
  const at = now()
  // The entry's id is the venue's: who made it can be looked up.
  const audit = { id: `create-venue~${venueId}`, what: 'create-venue' as const, by, at, venueId }
  const venue = Venue.parse({ name, state: 'CLOSED', timeZone, createdAt: at })
  const isNew = await venues.create(venueId, venue, audit)
  // Whoever made it and was cut off before it was theirs asks again, and gets it.
  if (!isNew && !(await venues.wasJustMadeBy(venueId, by, at)))
    throw new HttpsError('already-exists', 'A venue of this name exists. It stays as it is.')
  if (!(await eventStaff.addToVenue(by, venueId)))
    throw new HttpsError('resource-exhausted', 'You belong to too many venues to be given another one.')
  log.info('Venue made', { venueId, isNew })
  return { venueId }
}
