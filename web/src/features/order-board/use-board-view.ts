import { useMemo, useState } from 'react'
import type { StoredOrder } from '../../firestore/order.ts'
import type { BoardTab } from './board-tabs.tsx'
import type { PendingTap } from './board-tap.ts'
import type { Terminal } from './read-terminal.ts'
import { laneOf, newestFirst, openOf, queueOf, shareOf } from './sort-orders.ts'
import { useFinishedCounts } from './use-finished-counts.ts'
import { useGoneOrders } from './use-gone-orders.ts'
import type { Taps } from './use-taps.ts'

/** What the board shows of the orders it knows. */
export interface BoardView {
  byId: ReadonlyMap<string, StoredOrder>
  /** This terminal's share, or all; with what its guests have just cancelled. */
  queue: readonly StoredOrder[]
  /** How many there are in the share, and in all. */
  queueSizes: { share: number; all: number }
  isShare: boolean
  showShare: () => void
  showAll: () => void
  lane: readonly StoredOrder[]
  served: readonly StoredOrder[]
  cancelled: readonly StoredOrder[]
  counts: Readonly<Record<BoardTab, number | null>>
  /** By order, the newest tap that waits on this tablet. */
  kept: ReadonlyMap<string, PendingTap>
  /** Ids of the orders that wait for this terminal. */
  waitingIds: readonly string[]
  /** How many guests wait who can be texted. */
  textedGuests: number
}

export function useBoardView(
  eventId: string,
  { shown, pending }: Taps,
  terminal: Terminal,
  since: number,
  isLive: boolean,
): BoardView {
  const [wantsShare, setWantsShare] = useState(true)
  const isShare = wantsShare && terminal.count > 1
  const sorted = useMemo(() => sortAll(shown), [shown])
  const { byId, whole, lane, served, cancelled } = sorted
  const gone = useGoneOrders(cancelled)
  const goneKey = gone.map(({ id }) => id).join()
  const share = useMemo(() => shareOf(whole, terminal), [whole, terminal])
  const queue = useMemo(() => {
    const waiting = isShare ? share : whole
    const ghosts = goneKey === '' ? [] : cancelled.filter(({ id }) => goneKey.includes(id))
    return [...waiting, ...(isShare ? shareOf(ghosts, terminal) : ghosts)].sort(
      (one, other) => (one.number ?? 0) - (other.number ?? 0),
    )
  }, [isShare, share, whole, goneKey, cancelled, terminal])
  const waiting = isShare ? share : whole
  const waitingKey = waiting.flatMap(({ id, status }) => (status === 'queued' ? [id] : [])).join()
  const waitingIds = useMemo(() => (waitingKey === '' ? [] : waitingKey.split(',')), [waitingKey])
  const finished = useFinishedCounts(
    eventId,
    since,
    `${served[0]?.id} ${served.length} ${cancelled[0]?.id} ${cancelled.length}`,
    isLive,
  )
  const kept = useMemo(
    () => new Map(pending.filter(({ state }) => state === 'kept').map((tap) => [tap.orderId, tap])),
    [pending],
  )
  return {
    byId,
    queue,
    queueSizes: { share: share.length, all: whole.length },
    isShare,
    showShare: () => setWantsShare(true),
    showAll: () => setWantsShare(false),
    lane,
    served,
    cancelled,
    counts: {
      queue: waiting.length,
      ready: lane.length,
      served: finished?.served ?? null,
      cancelled: finished?.cancelled ?? null,
    },
    kept,
    waitingIds,
    textedGuests: openOf(shown).filter(({ guest }) => guest.isTexted).length,
  }
}

function sortAll(shown: readonly StoredOrder[]): {
  byId: ReadonlyMap<string, StoredOrder>
  whole: readonly StoredOrder[]
  lane: readonly StoredOrder[]
  served: readonly StoredOrder[]
  cancelled: readonly StoredOrder[]
} {
  return {
    byId: new Map(shown.map((order) => [order.id, order])),
    whole: queueOf(shown),
    lane: laneOf(shown),
    served: newestFirst(shown, 'delivered'),
    cancelled: newestFirst(shown, 'cancelled'),
  }
}
