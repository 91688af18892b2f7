import * as z from 'zod'
import { DocumentId } from '../documents/document-id.ts'

/**
 * A kiosk or a display that joined a venue with a code: `venues/{venueId}/devices/{deviceId}`. The id is also the device's uid. The rules look
 * here, so that a device that was revoked can do nothing from that moment on. Times are epoch ms (stored as Timestamp).
 */
export const Device = z.object({
  kind: z.enum(['kiosk', 'display']),
  name: z.string().min(1).max(60),
  createdBy: DocumentId,
  createdAt: z.number(),
  joinedAt: z.number().nullable().default(null),
  seenAt: z.number().nullable().default(null),
  revokedAt: z.number().nullable().default(null),
})
export type Device = z.infer<typeof Device>

/** `deviceCodes/{sha256 of the code}`, servers only: works once, for ten minutes. */
export const DeviceCode = z.object({ venueId: DocumentId, deviceId: DocumentId, expiresAt: z.number() })
export type DeviceCode = z.infer<typeof DeviceCode>

/**
 * `socketTokens/{sha256 of the token}`, servers only: with it a machine is somebody over the text protocol. `staff` picks a table as that
 * person, `kiosk` takes tickets as that device.
 */
export const SocketToken = z.object({
  venueId: DocumentId,
  kind: z.enum(['staff', 'kiosk']),
  /** The person's uid, or the device's id. */
  uid: DocumentId,
  name: z.string(),
  createdAt: z.number(),
  revokedAt: z.number().nullable().default(null),
})
export type SocketToken = z.infer<typeof SocketToken>
