import { useEffect, useRef, useState } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useConnection } from '../../shared/connection/use-connection.ts'
import { changesBetween, hasChanges, type Changes } from './changes-while-away.ts'

/** What changed in the open enquiries during the last gap that was long enough for a banner; null when nothing did. */
export function useChangesWhileAway(
  open: readonly Enquiry[],
  fromCache: boolean,
  uid: string,
): { changes: Changes | null; forget: () => void } {
  const { live, everLive, banner } = useConnection()
  const lastSeen = useRef<readonly Enquiry[]>([])
  const wasAway = useRef(false)
  const [changes, setChanges] = useState<Changes | null>(null)

  useEffect(() => {
    if (banner && everLive) wasAway.current = true
    if (!live || fromCache) return
    if (wasAway.current) {
      wasAway.current = false
      const found = changesBetween(lastSeen.current, open, uid)
      setChanges(hasChanges(found) ? found : null)
    }
    lastSeen.current = open
  }, [live, everLive, banner, open, fromCache, uid])

  return { changes, forget: () => setChanges(null) }
}
