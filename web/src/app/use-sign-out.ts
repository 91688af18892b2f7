import { useState } from 'react'
import { useFirebase } from '../firestore/firebase.ts'
import { hasUnsentWrites, leaveDesk } from '../firestore/sign-out.ts'

/** Signs out; asks first when something written here has not left this device. */
export function useSignOut(): {
  asking: boolean
  signOut: () => void
  signOutAnyway: () => void
  stay: () => void
} {
  const firebase = useFirebase()
  const [asking, setAsking] = useState(false)

  function leave(): void {
    // A fresh page: nothing of this person stays in memory.
    void leaveDesk(firebase).then(() => location.assign('/sign-in'))
  }

  return {
    asking,
    signOut: () => void hasUnsentWrites(firebase).then((unsent) => (unsent ? setAsking(true) : leave())),
    signOutAnyway: leave,
    stay: () => setAsking(false),
  }
}
