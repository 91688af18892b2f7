import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { VenueRequest } from '@relaydesk/domain/tickets/requests.ts'
import { enqueueDisplay } from '@relaydesk/task-queue/enqueue-ticket-tasks.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireVenue } from './require-venue.ts'

/**
 * Begins a venue's day: numbers and figures from the start, what is open is cancelled, and tables hold nothing. Who sits there stays, and
 * all tickets stay in the export. `{ venueId }` → `{ cancelled }`, how many were open.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`.
 */
export const resetVenue = onCall({ region, timeoutSeconds: 120 }, async ({ data, auth }) => {
  const request = VenueRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Which venue begins again?')
  const { uid } = requireVenue(auth, request.data.venueId, 'admin')
  return reset(getContext(), request.data.venueId, uid)
})

async function reset(context: Context, venueId: string, by: string): Promise<{ cancelled: number }> {
  const { queue, now, closeDay, log } = context
  await beginDay(context, venueId, by)
  // What is left over when this ends too early, the sweeper closes.
  const cancelled = await closeDay(venueId, now())
  await enqueueDisplay(queue, venueId, now)
  log.info('Venue begins again', { venueId, cancelled })
  return { cancelled }
}

async function beginDay({ venues, now, newId }: Context, venueId: string, by: string): Promise<void> {
  for (;;) {
    const seen = await venues.find(venueId)
    if (seen === null) throw new HttpsError('not-found', 'There is no such venue.')
    const at = now()
    if (await venues.beginDay(seen, at, { id: newId(), what: 'reset-venue', by, at, venueId })) return
  }
}
