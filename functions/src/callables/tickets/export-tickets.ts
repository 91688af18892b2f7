import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { VenueRequest } from '@relaydesk/domain/tickets/requests.ts'
import { ticketsCsv } from '@relaydesk/domain/tickets/tickets-csv.ts'
import { getContext } from '../../context.ts'
import { region } from '../../region.ts'
import { requireVenue } from './require-venue.ts'

/**
 * All tickets of a venue, also from before a reset, as a file: `{ venueId }` → `{ csv }`. Of a number it has the last digits.
 * Its memory is for some years of a busy venue.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`.
 */
export const exportTickets = onCall(
  { region, timeoutSeconds: 120, memory: '1GiB' },
  async ({ data, auth }) => {
    const request = VenueRequest.safeParse(data)
    if (!request.success) throw new HttpsError('invalid-argument', 'Tickets of which venue?')
    requireVenue(auth, request.data.venueId, 'admin')
    return { csv: ticketsCsv(await getContext().venueTickets.since(request.data.venueId, 0)) }
  },
)
