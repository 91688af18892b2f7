/** As what this browser joined a venue, with a code. */
export interface JoinedDevice {
  kind: 'kiosk' | 'display'
  venueId: string
  /** Also the uid with which it is signed in. */
  deviceId: string
  /** It was taken off, which is for good. */
  isRevoked: boolean
}

const storageKey = 'relaydesk.device'

/** What this browser joined as; null if it never did, or when its storage is closed to us: then even to `open` it throws. */
export function readJoinedDevice(
  open: () => Pick<Storage, 'getItem'> = () => localStorage,
): JoinedDevice | null {
  try {
    return readDevice(JSON.parse(open().getItem(storageKey) ?? 'null'))
  } catch {
    return null
  }
}

/** A browser without storage shows the same; it only is not told when it is taken off. */
export function keepJoinedDevice(storage: Pick<Storage, 'setItem'>, device: JoinedDevice): void {
  try {
    storage.setItem(storageKey, JSON.stringify(device))
  } catch {
    // See above.
  }
}

function readDevice(value: unknown): JoinedDevice | null {
  if (typeof value !== 'object' || value === null) return null
  const [kind, venueId, deviceId, revoked] = ['kind', 'venueId', 'deviceId', 'isRevoked'].map(
    (name): unknown => Reflect.get(value, name),
  )
  if (kind !== 'kiosk' && kind !== 'display') return null
  if (typeof venueId !== 'string' || typeof deviceId !== 'string') return null
  return { kind, venueId, deviceId, isRevoked: revoked === true }
}
