import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { countFigures, type EventFigures } from '@relaydesk/domain/orders/event-figures.ts'
import { EventRequest } from '@relaydesk/domain/orders/requests.ts'
import { countryOf } from '@relaydesk/domain/people/country-of.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireEvent } from './require-event.ts'

/**
 * What was ordered at an event since its last reset: `{ eventId }` → `EventFigures`.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`.
 */
export const readEventFigures = onCall({ region, timeoutSeconds: 120 }, async ({ data, auth }) => {
  const request = EventRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Figures of which event?')
  requireEvent(auth, request.data.eventId, 'admin')
  return figuresOf(getContext(), request.data.eventId)
})

async function figuresOf({ events, eventOrders }: Context, eventId: string): Promise<EventFigures> {
  const seen = await events.find(eventId)
  if (seen === null) throw new HttpsError('not-found', 'There is no such event.')
  const orders = await eventOrders.since(eventId, seen.event.resetAt ?? 0)
  return countFigures(
    orders.map(({ order, attendeeId }) => ({
      order,
      attendeeId,
      country: attendeeId === null ? null : countryOf(attendeeId),
    })),
  )
}
