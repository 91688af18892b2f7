import { onAuthStateChanged } from 'firebase/auth'
import type { Configuration } from './configuration.ts'
import { startFirebase } from './firebase.ts'
import { followDevice } from './follow-device.ts'
import type { JoinedDevice } from './joined-device.ts'

/**
 * Follows a device on a page that is no part of the desk, with the sign-in that joining left in this browser. Where somebody
 * else is signed in by now, nothing is told. Returns what ends it.
 */
export function followJoinedDevice(
  configuration: Configuration,
  device: JoinedDevice,
  tell: (isRevoked: boolean) => void,
): () => void {
  const { auth, db } = startFirebase(configuration, false)
  let stop: (() => void) | undefined
  const stopAuth = onAuthStateChanged(auth, (user) => {
    stop?.()
    stop = user?.uid === device.deviceId ? followDevice(db, device, tell) : undefined
  })
  return () => {
    stopAuth()
    stop?.()
  }
}
