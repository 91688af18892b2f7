import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { RevokeDeviceRequest } from '@relaydesk/domain/tickets/requests.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireVenue } from '../tickets/require-venue.ts'

/**
 * A device can do nothing more from now on: `{ venueId, deviceId }` → `{ did }`. The rules see it at once, its sign-in ends with its ID
 * token, its codes and tokens are gone. Again: `did` is false, and what was left half done is finished.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`.
 */
export const revokeDevice = onCall({ region }, async ({ data, auth }) => {
  const request = RevokeDeviceRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Which device?')
  const { uid } = requireVenue(auth, request.data.venueId, 'admin')
  return revoke(getContext(), request.data, uid)
})

async function revoke(
  { devices, deviceSignIn, newId, now, log }: Context,
  key: { venueId: string; deviceId: string },
  by: string,
): Promise<{ did: boolean }> {
  const { venueId, deviceId } = key
  const at = now()
  const audit = { id: newId(), what: 'revoke-device' as const, by, at, venueId, details: { deviceId } }
  const did = await devices.revoke(key, at, audit)
  // Only a device of this venue: anybody else's sign-in is not theirs to end.
  if (!did && (await devices.find(key)) === null)
    throw new HttpsError('not-found', 'There is no such device.')
  await deviceSignIn.end(deviceId)
  if (did) log.info('Device revoked', { venueId, deviceId })
  return { did }
}
