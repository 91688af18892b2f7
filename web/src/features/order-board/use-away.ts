import { useEffect, useRef, useState } from 'react'
import type { StoredOrder } from '../../firestore/order.ts'
import { useConnection } from '../../shared/connection/use-connection.ts'
import { changesBetween, hasChanges, type BoardChanges } from './board-changes.ts'
import { openOf } from './sort-orders.ts'
import type { BoardOrders } from './use-board-orders.ts'
import type { Taps } from './use-taps.ts'

/** What happened during a gap, until somebody has read it. */
export interface AwayReport {
  /** How long the gap was, in ms. */
  ms: number
  changes: BoardChanges
  /** This tablet's own taps that were kept meanwhile: how many, how many are done, and the numbers that came too late. */
  taps: { count: number; done: number; late: readonly number[] }
}

/** A gap while it lasts, and until its taps are settled. */
interface Gap {
  since: number
  /** Ids of the taps that were kept, and of their orders. */
  tapIds: ReadonlySet<string>
  orderIds: ReadonlySet<string>
  became: AwayReport['taps']
}

/** Compares the board before a gap with the board after it, and follows what becomes of the taps that were kept. */
export function useAway(
  { all, fromCache, isComplete }: Pick<BoardOrders, 'all' | 'fromCache' | 'isComplete'>,
  { pending, onSettled, actions }: Taps,
): { report: AwayReport | null; forget: () => void } {
  const { live, since, mark, everLive } = useConnection()
  const { here } = actions
  const isOpenKnown = !fromCache
  const [report, setReport] = useState<AwayReport | null>(null)
  const before = useRef<readonly StoredOrder[]>([])
  const gap = useRef<Gap | null>(null)
  const isOver = useRef(true)

  // A gap begins when the line is gone for some seconds, or when something had to be kept.
  useEffect(() => {
    if (live || !everLive) return
    const kept = pending.filter(({ state }) => state !== 'done')
    if (mark !== 'not-live' && kept.length === 0) return
    const begun = isOver.current ? since : (gap.current?.since ?? since)
    isOver.current = false
    gap.current = {
      since: begun,
      tapIds: new Set(kept.map(({ tapId }) => tapId)),
      orderIds: new Set(kept.map(({ orderId }) => orderId)),
      became: { count: kept.length, done: 0, late: [] },
    }
  }, [live, everLive, mark, since, pending])

  useEffect(
    () =>
      onSettled((tap, { kind }) => {
        const ended = gap.current
        if (ended === null || !ended.tapIds.has(tap.tapId)) return
        ended.became = settled(ended.became, kind === 'did', tap.number)
        setReport((last) => last && { ...last, taps: ended.became })
      }),
    [onSettled],
  )

  useEffect(() => {
    if (!live) return
    const ended = isOver.current ? null : gap.current
    if (ended === null) {
      if (isOpenKnown) before.current = openOf(all)
      return
    }
    if (!isComplete) return
    isOver.current = true
    const changes = changesBetween(before.current, all, ended.orderIds, here)
    if (ended.became.count > 0 || hasChanges(changes))
      setReport({ ms: Date.now() - ended.since, changes, taps: ended.became })
    before.current = openOf(all)
  }, [live, isOpenKnown, isComplete, all, here])

  return { report, forget: () => setReport(null) }
}

function settled(taps: AwayReport['taps'], did: boolean, number: number | null): AwayReport['taps'] {
  return did
    ? { ...taps, done: taps.done + 1 }
    : { ...taps, late: number === null ? taps.late : [...taps.late, number] }
}
