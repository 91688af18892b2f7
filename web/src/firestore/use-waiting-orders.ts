import { query, where } from 'firebase/firestore'
import { useMemo } from 'react'
import { useFirebase } from './firebase.ts'
import { orders, readOrder, type StoredOrder } from './order.ts'
import { useCollection, type CollectionState } from './use-collection.ts'

/** The orders of an event that are not finished, live: whose guests wait. */
export function useWaitingOrders(eventId: string): CollectionState<StoredOrder> {
  const { db } = useFirebase()
  const waiting = useMemo(
    () => query(orders(db, eventId), where('status', 'in', ['placed', 'queued', 'making', 'ready'])),
    [db, eventId],
  )
  return useCollection(waiting, readOrder)
}
