import { randomInt } from 'node:crypto'
import { HttpsError, onCall } from 'firebase-functions/v2/https'
import type * as z from 'zod'
import { deviceCodeMs, newDeviceCode } from '@relaydesk/domain/tickets/device-code.ts'
import { CreateDeviceRequest } from '@relaydesk/domain/tickets/requests.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireVenue } from '../tickets/require-venue.ts'

type Request = z.infer<typeof CreateDeviceRequest>

/** `expiresAt` is epoch ms. */
interface Answer {
  deviceId: string
  code: string
  expiresAt: number
}

/**
 * A kiosk or a display for a venue, or another code for one that is there: see `CreateDeviceRequest` → `{ deviceId, code, expiresAt }`.
 * The code works once; the earlier ones of the device stop working.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`, `failed-precondition`.
 */
export const createDevice = onCall({ region }, async ({ data, auth }) => {
  const request = CreateDeviceRequest.safeParse(data)
  if (!request.success)
    throw new HttpsError(
      'invalid-argument',
      'A device is a kiosk or a display, and its name has 1 to 60 characters.',
    )
  const { uid } = requireVenue(auth, request.data.venueId, 'admin')
  const context = getContext()
  const { deviceId } = request.data
  return deviceId === undefined
    ? create(context, request.data, uid)
    : renew(context, { venueId: request.data.venueId, deviceId })
})

async function create(
  { devices, newId, now, log }: Context,
  { venueId, kind, name }: Request,
  by: string,
): Promise<Answer> {
  const at = now()
  const deviceId = newId()
  const device = { kind, name, createdBy: by, createdAt: at, joinedAt: null, seenAt: null, revokedAt: null }
  const audit = { id: newId(), what: 'create-device' as const, by, at, venueId, details: { deviceId, kind } }
  const code = await whenFree(at, (next) => devices.create({ venueId, deviceId }, device, next, audit))
  log.info('Device made', { venueId, deviceId, kind })
  return { deviceId, ...code }
}

async function renew(
  { devices, now, log }: Context,
  key: { venueId: string; deviceId: string },
): Promise<Answer> {
  const device = await devices.find(key)
  if (device === null) throw new HttpsError('not-found', 'There is no such device.')
  if (device.revokedAt !== null)
    throw new HttpsError('failed-precondition', 'This device was removed. Please add it as a new one.')
  const code = await whenFree(now(), (next) => devices.renewCode(key, next))
  log.info('Device has another code', key)
  return { deviceId: key.deviceId, ...code }
}

/** Tries codes until one is nobody else's. */
async function whenFree(
  at: number,
  store: (code: { code: string; expiresAt: number }) => Promise<boolean>,
): Promise<{ code: string; expiresAt: number }> {
  for (;;) {
    const code = { code: newDeviceCode(randomInt), expiresAt: at + deviceCodeMs }
    if (await store(code)) return code
  }
}
