import { signOut } from 'firebase/auth'
import { clearIndexedDbPersistence, terminate, waitForPendingWrites } from 'firebase/firestore'
import type { Firebase } from './firebase.ts'

/** How long to wait before calling a write "not left yet". */
const patienceMs = 1_500

/** Whether anything that was written here has not reached the server yet. */
export async function hasUnsentWrites({ db }: Firebase): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), patienceMs)
  })
  const unsent = await Promise.race([waitForPendingWrites(db).then(() => false), tooLong])
  clearTimeout(timer)
  return unsent
}

/**
 * Takes off this device what was read here. For who has nothing unsent (`hasUnsentWrites`), which would go with it. The page must be
 * loaded afresh afterwards.
 */
export async function forgetOnDevice({ db, keepsOnDevice }: Firebase): Promise<void> {
  if (!keepsOnDevice) return
  await terminate(db)
  // Another tab may hold the store open; it clears it when it signs out itself.
  await clearIndexedDbPersistence(db).catch(() => undefined)
}

/**
 * Signs out and takes the person's data off this device. Writes that have not left are kept: Firestore holds them for
 * this person and sends them at their next sign-in here. The page must be loaded afresh afterwards.
 */
export async function leaveDesk(firebase: Firebase): Promise<void> {
  if (!(await hasUnsentWrites(firebase))) await forgetOnDevice(firebase)
  await signOut(firebase.auth)
}
