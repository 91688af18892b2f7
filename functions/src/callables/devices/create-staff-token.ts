import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { VenueRequest } from '@relaydesk/domain/tickets/requests.ts'
import { getContext } from '../../context.ts'
import { region } from '../../region.ts'
import { requireVenue } from '../tickets/require-venue.ts'
import { issueToken } from './issue-token.ts'

/**
 * A token with which the caller's own machine picks a table over the text protocol: `{ venueId }` → `{ token }`, shown once. Earlier
 * ones of the caller at that venue stop working.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`.
 */
export const createStaffToken = onCall({ region }, async ({ data, auth }) => {
  const request = VenueRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'A token for which venue?')
  const { venueId } = request.data
  const { uid } = requireVenue(auth, venueId, 'desk')
  const context = getContext()
  return issueToken(context, { venueId, kind: 'staff', uid, name: await context.eventStaff.nameOf(uid) })
})
