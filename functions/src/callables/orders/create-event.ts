import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { eventIdOf } from '@relaydesk/domain/orders/event-id.ts'
import { newEvent } from '@relaydesk/domain/orders/new-event.ts'
import { CreateEventRequest } from '@relaydesk/domain/orders/requests.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireOrganiser } from '../require-organiser.ts'
import { requireTimeZone } from '../require-time-zone.ts'

/**
 * A new event, paused, of the person who makes it: `{ name, timeZone }` → `{ eventId }`, after its name. The caller's token has the
 * event from its next refresh on. An event that exists is never touched.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `already-exists`, `resource-exhausted`.
 */
export const createEvent = onCall({ region }, async ({ data, auth }) => {
  const uid = requireOrganiser(auth)
  const request = CreateEventRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'An event’s name has 3 to 60 characters.')
  return create(getContext(), request.data, uid)
})

async function create(
  { events, eventStaff, now, log }: Context,
  { name, timeZone }: CreateEventRequest,
  by: string,
): Promise<{ eventId: string }> {
  const eventId = eventIdOf(name)
  if (eventId === '')
    throw new HttpsError('invalid-argument', 'The name needs a letter from A to Z, or a digit.')
  requireTimeZone(timeZone)
  const at = now()
  // The entry's id is the event's: who made it can be looked up.
  const audit = { id: `create-event~${eventId}`, what: 'create-event' as const, by, at, eventId }
  const isNew = await events.create(eventId, newEvent(name, timeZone, at), audit)
  // Whoever made it and was cut off before it was theirs asks again, and gets it.
  if (!isNew && !(await events.wasJustMadeBy(eventId, by, at)))
    throw new HttpsError('already-exists', 'An event of this name exists. It stays as it is.')
  if (!(await eventStaff.add(by, eventId)))
    throw new HttpsError('resource-exhausted', 'You belong to too many events to be given another one.')
  log.info('Event made', { eventId, isNew })
  return { eventId }
}
