import { HttpsError, type CallableRequest } from 'firebase-functions/v2/https'
import type { Context } from '../../context.ts'
import { requireVenue } from './require-venue.ts'

/** The id of the kiosk that calls, if it belongs to the venue and was not revoked: its ID token may outlive that by an hour. @throws HttpsError otherwise */
export async function requireKiosk(
  { devices }: Context,
  auth: CallableRequest['auth'],
  venueId: string,
): Promise<string> {
  const { uid } = requireVenue(auth, venueId, 'kiosk')
  const device = await devices.find({ venueId, deviceId: uid })
  if (device?.kind !== 'kiosk' || device.revokedAt !== null)
    throw new HttpsError('permission-denied', 'This kiosk was removed from the venue.')
  return uid
}
