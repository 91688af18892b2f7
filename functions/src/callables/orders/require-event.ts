import { HttpsError, type CallableRequest } from 'firebase-functions/v2/https'

/** What people do at an event: `board` makes drinks, `admin` runs it, `kiosk` is a device that only takes orders. */
export type EventDuty = 'board' | 'admin' | 'kiosk'

const roles: Record<EventDuty, unknown[]> = {
  board: ['barista', 'lead', 'ops'],
  admin: ['lead', 'ops'],
  kiosk: ['kiosk'],
}

/** The caller, if they are signed in and do this at the event. @throws HttpsError otherwise */
export function requireEvent(
  auth: CallableRequest['auth'],
  eventId: string,
  duty: EventDuty,
): { uid: string; isInCharge: boolean } {
  if (auth === undefined) throw new HttpsError('unauthenticated', 'Please sign in again.')
  const { role, events } = claimsOf(auth)
  if (!Array.isArray(events) || !events.includes(eventId))
    throw new HttpsError('permission-denied', 'You do not belong to this event.')
  if (!roles[duty].includes(role)) throw new HttpsError('permission-denied', sentences[duty])
  return { uid: auth.uid, isInCharge: roles.admin.includes(role) }
}

const sentences: Record<EventDuty, string> = {
  board: 'Only people behind the bar may do this.',
  admin: 'Only a lead may do this.',
  kiosk: 'Only this event’s kiosk may do this.',
}

function claimsOf(auth: NonNullable<CallableRequest['auth']>): { role: unknown; events: unknown } {
  return { role: auth.token['role'], events: auth.token['events'] }
}
