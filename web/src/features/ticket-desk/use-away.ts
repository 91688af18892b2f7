import { useEffect, useRef, useState } from 'react'
import type { StoredTicket } from '../../firestore/ticket.ts'
import { useConnection } from '../../shared/connection/use-connection.ts'
import { changesBetween, hasChanges, type QueueChanges } from './desk-changes.ts'

/** What happened during a gap, until somebody has read it. */
export interface AwayReport {
  /** How long the gap was, in ms. */
  ms: number
  changes: QueueChanges
}

/** Compares the queue before a gap with the queue after it. `isKnown`: the server's word on it is there. */
export function useAway(
  open: readonly StoredTicket[],
  isKnown: boolean,
  uid: string,
): { report: AwayReport | null; forget: () => void } {
  const { live, since, mark, everLive } = useConnection()
  const [report, setReport] = useState<AwayReport | null>(null)
  /** Null until the queue was seen once. */
  const before = useRef<readonly StoredTicket[] | null>(null)
  const goneSince = useRef<number | null>(null)

  useEffect(() => {
    if (live || !everLive || mark !== 'not-live') return
    if (goneSince.current === null) goneSince.current = since
  }, [live, everLive, mark, since])

  useEffect(() => {
    if (!live || !isKnown) return
    if (goneSince.current !== null) {
      const changes = before.current === null ? null : changesBetween(before.current, open, uid)
      if (changes !== null && hasChanges(changes)) setReport({ ms: Date.now() - goneSince.current, changes })
      goneSince.current = null
    }
    before.current = open
  }, [live, isKnown, open, uid])

  return { report, forget: () => setReport(null) }
}
