import type { Auth } from 'firebase-admin/auth'
import type { Device } from '@relaydesk/domain/tickets/device.ts'
import type { DeviceKey } from './device-store.ts'

/** How devices sign in to Firebase Auth, each under its own id as uid. */
export interface DeviceSignIn {
  /** A custom token; whoever signs in with it has the claims `{ role, venues, device }` for as long as they stay signed in. */
  tokenFor(device: DeviceKey & Pick<Device, 'kind'>): Promise<string>
  /** Ends it for good: its ID token is not renewed any more, and nobody signs in as this device again. */
  end(deviceId: string): Promise<void>
}

export function createDeviceSignIn(auth: Auth): DeviceSignIn {
  return {
    tokenFor({ venueId, deviceId, kind }) {
      return auth.createCustomToken(deviceId, { role: kind, venues: [venueId], device: deviceId })
    },

    async end(deviceId) {
      try {
        // What was begun in this second survives the revocation alone.
        await auth.updateUser(deviceId, { disabled: true })
        await auth.revokeRefreshTokens(deviceId)
      } catch (error) {
        // Nobody ever signed in as this device.
        if (!isNobody(error)) throw error
      }
    },
  }
}

function isNobody(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'auth/user-not-found'
}
