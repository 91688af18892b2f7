import { HttpsError, onCall } from 'firebase-functions/v2/https'
import type { Device } from '@relaydesk/domain/tickets/device.ts'
import { JoinDeviceRequest } from '@relaydesk/domain/tickets/requests.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { callersAddress } from './callers-address.ts'

interface Answer {
  token: string
  venueId: string
  kind: Device['kind']
}

/**
 * A screen becomes a device of a venue by its code: `{ code }` → `{ token, venueId, kind }`, a custom token to sign in with. Anybody may
 * ask, so what is wrong with a code is never said, and guessing is slowed down, by address and for everybody together.
 * Errors: `invalid-argument`, `not-found`, `resource-exhausted`.
 *
 * One instance, so that what it counts in memory is all there is; counted in Firestore, anybody could make us write without end. When the
 * instance ends, nobody has asked for minutes.
 */
export const joinDevice = onCall({ region, maxInstances: 1 }, async ({ data, rawRequest }) => {
  const request = JoinDeviceRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'A code has six letters.')
  return join(getContext(), request.data.code, callersAddress(rawRequest))
})

async function join(
  { devices, deviceSignIn, joinBrakes, now, log }: Context,
  code: string,
  address: string,
): Promise<Answer> {
  const at = now()
  // Counted before it is looked at: many at once are as many guesses.
  if (!joinBrakes.ofOne.take(address, at) || !joinBrakes.ofAll.take('all', at))
    throw new HttpsError('resource-exhausted', 'Too many codes did not work. Please wait a minute.')
  const device = await devices.join(code, at)
  if (device === null) {
    log.warn('A code did not work')
    throw new HttpsError('not-found', 'This code does not work. Please ask for a new one.')
  }
  joinBrakes.ofOne.giveBack(address)
  joinBrakes.ofAll.giveBack('all')
  const { venueId, deviceId, kind } = device
  log.info('Device joined', { venueId, deviceId, kind })
  return { token: await deviceSignIn.tokenFor(device), venueId, kind }
}
