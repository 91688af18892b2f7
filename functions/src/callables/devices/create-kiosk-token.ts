import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { CreateKioskTokenRequest } from '@relaydesk/domain/tickets/requests.ts'
import { getContext } from '../../context.ts'
import { region } from '../../region.ts'
import { requireVenue } from '../tickets/require-venue.ts'
import { issueToken } from './issue-token.ts'

/**
 * A token with which a machine is a kiosk over the text protocol: `{ venueId, deviceId }` → `{ token }`, shown once. Earlier ones of
 * that kiosk stop working.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`.
 */
export const createKioskToken = onCall({ region }, async ({ data, auth }) => {
  const request = CreateKioskTokenRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'A token for which kiosk?')
  const { venueId, deviceId } = request.data
  requireVenue(auth, venueId, 'admin')
  const context = getContext()
  const device = await context.devices.find(request.data)
  if (device?.kind !== 'kiosk' || device.revokedAt !== null)
    throw new HttpsError('not-found', 'There is no such kiosk.')
  return issueToken(context, { venueId, kind: 'kiosk', uid: deviceId, name: device.name })
})
