import { limit, orderBy, query, where } from 'firebase/firestore'
import { useMemo, useState } from 'react'
import { useFirebase } from '../../firestore/firebase.ts'
import { orders, readOrder, type StoredOrder } from '../../firestore/order.ts'
import { useCollection, type CollectionState } from '../../firestore/use-collection.ts'

const pageSize = 50

/** The orders of an event, live: all that are open, and the newest that are finished; each once, as newest known. */
export interface BoardOrders {
  status: CollectionState<StoredOrder>['status']
  /** True while the server's word on the open ones is outstanding. */
  fromCache: boolean
  /** True once the server's word on all of them is there. */
  isComplete: boolean
  all: readonly StoredOrder[]
  hasMoreServed: boolean
  hasMoreCancelled: boolean
  showMore: () => void
  retry: () => void
}

/** `since`: when the event's numbers last began at 0, epoch ms; what was before is history. Needs the indexes (status, deliveredAt desc) and (status, cancelledAt desc). */
export function useBoardOrders(eventId: string, since: number): BoardOrders {
  const { db } = useFirebase()
  const [pages, setPages] = useState(1)
  const count = pages * pageSize
  const queries = useMemo(() => {
    const ofEvent = orders(db, eventId)
    return {
      open: query(ofEvent, where('status', 'in', ['queued', 'making', 'ready'])),
      served: query(
        ofEvent,
        where('status', '==', 'delivered'),
        orderBy('deliveredAt', 'desc'),
        limit(count),
      ),
      cancelled: query(
        ofEvent,
        where('status', '==', 'cancelled'),
        orderBy('cancelledAt', 'desc'),
        limit(count),
      ),
    }
  }, [db, eventId, count])
  const open = useCollection(queries.open, readOrder)
  const served = useCollection(queries.served, readOrder)
  const cancelled = useCollection(queries.cancelled, readOrder)
  const all = useMemo(
    () =>
      newestOfEach(cancelled.items, served.items, open.items).filter(({ createdAt }) => createdAt >= since),
    [cancelled.items, served.items, open.items, since],
  )
  return {
    status: open.status,
    fromCache: open.fromCache,
    isComplete: [open, served, cancelled].every(({ fromCache, status }) => !fromCache || status === 'error'),
    all,
    hasMoreServed: served.items.length >= count,
    hasMoreCancelled: cancelled.items.length >= count,
    showMore: () => setPages((n) => n + 1),
    retry: open.retry,
  }
}

/** The three listeners speak one after the other: an order that moves stands in two of them for a moment. */
function newestOfEach(...lists: readonly (readonly StoredOrder[])[]): readonly StoredOrder[] {
  const byId = new Map<string, StoredOrder>()
  for (const order of lists.flat()) {
    const known = byId.get(order.id)
    if (known === undefined || known.revision <= order.revision) byId.set(order.id, order)
  }
  return [...byId.values()]
}
