import { useEffect } from 'react'
import { useFirebase } from '../../firestore/firebase.ts'
import { usePerson } from '../../firestore/session.ts'
import { writeVenuePresence } from '../../firestore/venue-presence.ts'

const usualMs = 20_000
const shortestMs = 5_000

/**
 * Says again and again that this person is at the desk, also while nobody looks at the tab: a table whose person falls silent for
 * `graceSeconds` is released. Two beats may be lost before that.
 */
export function usePresenceBeat(venueId: string, graceSeconds: number): void {
  const { db } = useFirebase()
  const { uid } = usePerson()
  const everyMs = Math.max(Math.min((graceSeconds / 3) * 1_000, usualMs), shortestMs)
  useEffect(() => {
    let isOnItsWay = false
    function beat(): void {
      // One that waits for the connection says enough: many would follow each other when it is back.
      if (isOnItsWay) return
      isOnItsWay = true
      void writeVenuePresence(db, venueId, uid).then(() => {
        isOnItsWay = false
      })
    }
    beat()
    const clock = new Worker(new URL('./beat.worker.ts', import.meta.url), { type: 'module' })
    clock.addEventListener('message', beat)
    // Its file may be gone since a newer version is out: a clock that is slow in the background beats better than none.
    let instead: ReturnType<typeof setInterval> | undefined
    clock.addEventListener('error', () => {
      instead ??= setInterval(beat, everyMs)
    })
    // A worker is of this page alone: it has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    clock.postMessage(everyMs)
    document.addEventListener('visibilitychange', beat)
    const thaw = stayAwake()
    return () => {
      clock.terminate()
      clearInterval(instead)
      document.removeEventListener('visibilitychange', beat)
      thaw()
    }
  }, [db, venueId, uid, everyMs])
}

/** A page that holds a lock is not frozen in the background. Returns what gives it back. */
function stayAwake(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>()
  void navigator.locks?.request('relaydesk.tables', { mode: 'shared' }, () => promise).catch(() => undefined)
  return resolve
}
