import { HttpsError, type CallableRequest } from 'firebase-functions/v2/https'

/** What people do at a venue: `desk` serves visitors, `admin` runs it, `kiosk` is a device that only takes tickets. */
export type VenueDuty = 'desk' | 'admin' | 'kiosk'

const roles: Record<VenueDuty, unknown[]> = {
  desk: ['clerk', 'lead', 'ops'],
  admin: ['lead', 'ops'],
  kiosk: ['kiosk'],
}

const sentences: Record<VenueDuty, string> = {
  desk: 'Only people at the tables may do this.',
  admin: 'Only a lead may do this.',
  kiosk: 'Only this venue’s kiosk may do this.',
}

/** The caller, if they are signed in and do this at the venue. @throws HttpsError otherwise */
export function requireVenue(
  auth: CallableRequest['auth'],
  venueId: string,
  duty: VenueDuty,
): { uid: string } {
  if (auth === undefined) throw new HttpsError('unauthenticated', 'Please sign in again.')
  const venues: unknown = auth.token['venues']
  if (!Array.isArray(venues) || !venues.includes(venueId))
    throw new HttpsError('permission-denied', 'You do not belong to this venue.')
  if (!roles[duty].includes(auth.token['role'])) throw new HttpsError('permission-denied', sentences[duty])
  return { uid: auth.uid }
}
