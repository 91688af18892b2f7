import { devicePath, socketTokenPath } from '@relaydesk/domain/documents/paths.ts'
import type { Device, SocketToken } from '@relaydesk/domain/tickets/device.ts'
import { secretHash } from '@relaydesk/store/devices/secret-hash.ts'
import { withTimestamps } from '@relaydesk/store/stored-times.ts'
import type { DemoDocument } from '../demo-document.ts'
import { dimitrios, displayHelpDesk, kioskHelpDesk, noor, type DemoPerson } from '../demo-people.ts'
import { demoVenueIds } from './demo-venue-ids.ts'

/** With these a machine plays along over the text protocol: Noor picks a table with the first, the second is the kiosk. */
export const demoSocketTokens = {
  noor: 'abcdefghijklmnoprstuvwxy',
  kiosk: 'zyxwvutsrqponmlkjihgfedc',
} as const

const day = 24 * 60 * 60_000
const venueId = demoVenueIds.helpDesk

/** The devices of the help desk, one of which was taken away again, and the tokens of two machines. */
export function deviceDocuments(now: number): DemoDocument[] {
  const at = now - 20 * day
  return [
    device(kioskHelpDesk.uid, { ...joined('kiosk', kioskHelpDesk.displayName, at), seenAt: now - 30_000 }),
    device(displayHelpDesk.uid, {
      ...joined('display', displayHelpDesk.displayName, at),
      seenAt: now - 30_000,
    }),
    device('kiosk-old-tablet', {
      ...joined('kiosk', 'Old tablet', at),
      seenAt: now - 6 * day,
      revokedAt: now - 5 * day,
    }),
    token(demoSocketTokens.noor, 'staff', noor, at),
    token(demoSocketTokens.kiosk, 'kiosk', kioskHelpDesk, at),
  ]
}

function joined(kind: Device['kind'], name: string, at: number): Device {
  return {
    kind,
    name,
    createdBy: dimitrios.uid,
    createdAt: at,
    joinedAt: at + 60_000,
    seenAt: null,
    revokedAt: null,
  }
}

function device(deviceId: string, data: Device): DemoDocument {
  return { database: 'default', path: devicePath(venueId, deviceId), data: withTimestamps(data) }
}

function token(
  secret: string,
  kind: SocketToken['kind'],
  { uid, displayName }: DemoPerson,
  createdAt: number,
): DemoDocument {
  const meant: SocketToken = { venueId, kind, uid, name: displayName, createdAt, revokedAt: null }
  return { database: 'default', path: socketTokenPath(secretHash(secret)), data: withTimestamps(meant) }
}
