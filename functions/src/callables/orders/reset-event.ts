import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { EventRequest } from '@relaydesk/domain/orders/requests.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireEvent } from './require-event.ts'

/**
 * Lets an event begin again: numbers from 0, figures from nothing. No order is deleted or cancelled: it is refused while one is
 * open, and the old ones stay in the export. `{ eventId }` → `{}`.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`, `failed-precondition`.
 */
export const resetEvent = onCall({ region }, async ({ data, auth }) => {
  const request = EventRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Which event begins again?')
  const { uid } = requireEvent(auth, request.data.eventId, 'admin')
  return reset(getContext(), request.data.eventId, uid)
})

async function reset(
  { events, now, newId, log }: Context,
  eventId: string,
  by: string,
): Promise<Record<string, never>> {
  for (;;) {
    const seen = await events.find(eventId)
    if (seen === null) throw new HttpsError('not-found', 'There is no such event.')
    const at = now()
    const audit = { id: newId(), what: 'reset-event' as const, by, at, eventId }
    switch (await events.reset(seen, at, audit)) {
      case 'done':
        log.info('Event begins again', { eventId })
        return {}
      case 'open-orders':
        throw new HttpsError('failed-precondition', 'Serve or cancel the open orders first.')
      case 'changed':
    }
  }
}
