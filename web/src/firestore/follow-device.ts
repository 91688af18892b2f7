import { devicePath } from '@relaydesk/domain/documents/paths.ts'
import {
  doc,
  onSnapshot,
  serverTimestamp,
  updateDoc,
  type DocumentSnapshot,
  type Firestore,
} from 'firebase/firestore'

/** How often a device tells that it is there. */
const seenEveryMs = 60_000
/** How long a broken listener is left alone. */
const retryMs = 30_000

/**
 * Follows the document of the device that is signed in here, tells whether it was revoked, and writes down that it is
 * there. Without a connection nothing is told and nothing is written. Returns what ends it.
 */
export function followDevice(
  db: Firestore,
  { venueId, deviceId }: { venueId: string; deviceId: string },
  tell: (isRevoked: boolean) => void,
): () => void {
  const device = doc(db, devicePath(venueId, deviceId))
  let isThere = false
  let isWriting = false
  let stop: (() => void) | undefined
  let retry: ReturnType<typeof setTimeout> | undefined

  function hear(snapshot: DocumentSnapshot): void {
    if (snapshot.metadata.fromCache) {
      isThere = false
      return
    }
    const isRevoked = !snapshot.exists() || (snapshot.get('revokedAt') ?? null) !== null
    const wasThere = isThere
    isThere = !isRevoked
    tell(isRevoked)
    if (isThere && !wasThere) sayHere()
  }

  function listen(): void {
    stop = onSnapshot(device, { includeMetadataChanges: true }, hear, (error) => {
      isThere = false
      // Who may not even read what became of itself is no device of this venue any more.
      if (error.code === 'permission-denied') tell(true)
      retry = setTimeout(listen, retryMs)
    })
  }

  function sayHere(): void {
    if (!isThere || isWriting) return
    isWriting = true
    updateDoc(device, { seenAt: serverTimestamp() })
      // Refused: it was revoked a moment ago, which the listener tells.
      .catch(() => undefined)
      .finally(() => (isWriting = false))
  }

  listen()
  const saying = setInterval(sayHere, seenEveryMs)
  return () => {
    clearInterval(saying)
    clearTimeout(retry)
    stop?.()
  }
}
