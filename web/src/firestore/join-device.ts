import { signInWithCustomToken } from 'firebase/auth'
import { askServer } from './ask-server.ts'
import type { Firebase } from './firebase.ts'
import { keepJoinedDevice, type JoinedDevice } from './joined-device.ts'
import { mapOf, oneOf, textOf } from './read-field.ts'
import { forgetOnDevice, hasUnsentWrites } from './sign-out.ts'

/** What came of a code: the device that this browser is now, or why it is none. */
export type JoinOutcome = JoinedDevice | 'unknown' | 'tooMany' | 'offline' | 'unexpected'

/**
 * Joins a venue with a code (six letters), signs this browser in as that device, and remembers it. A code works once: when
 * its answer gets lost, a new one is needed. Never rejects.
 */
export async function joinDevice(firebase: Firebase, code: string): Promise<JoinOutcome> {
  const { functions, auth } = firebase
  const answer = await askServer(functions, 'joinDevice', { code })
  if (!answer.ok) {
    if (answer.isTooMuch === true) return 'tooMany'
    if (answer.reason !== '') return 'unknown'
    return navigator.onLine ? 'unexpected' : 'offline'
  }
  const data = mapOf({ answer: answer.data }, 'answer')
  try {
    // Of whoever is signed in here until now.
    const isUnsent = await hasUnsentWrites(firebase)
    const { user } = await signInWithCustomToken(auth, textOf(data, 'token'))
    const device: JoinedDevice = {
      kind: oneOf(data, 'kind', ['kiosk', 'display'], 'kiosk'),
      venueId: textOf(data, 'venueId'),
      deviceId: user.uid,
      isRevoked: false,
    }
    keepJoinedDevice(localStorage, device)
    // What the staff read here stays on no tablet that everybody can touch.
    if (!isUnsent) await forgetOnDevice(firebase)
    return device
  } catch {
    return navigator.onLine ? 'unexpected' : 'offline'
  }
}
