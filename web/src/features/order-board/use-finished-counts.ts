import { getCountFromServer, query, Timestamp, where, type Firestore } from 'firebase/firestore'
import { useEffect, useState } from 'react'
import { useFirebase } from '../../firestore/firebase.ts'
import { orders } from '../../firestore/order.ts'

/** A burst of orders is counted once. */
const settleMs = 400

export interface FinishedCounts {
  served: number
  cancelled: number
}

/**
 * How many orders of an event since a time (epoch ms) were handed out and cancelled, by the server; null until it said so. Asked again whenever
 * `newest` changes (anything that tells that one more is finished).
 */
export function useFinishedCounts(
  eventId: string,
  since: number,
  newest: string,
  isLive: boolean,
): FinishedCounts | null {
  const { db } = useFirebase()
  const [counts, setCounts] = useState<FinishedCounts | null>(null)
  useEffect(() => {
    if (!isLive || newest === '') return undefined
    let isWanted = true
    const timer = setTimeout(() => {
      void countFinished(db, eventId, since).then(
        (counted) => isWanted && setCounts(counted),
        // The next change asks again.
        () => undefined,
      )
    }, settleMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [db, eventId, since, newest, isLive])
  return counts
}

async function countFinished(db: Firestore, eventId: string, since: number): Promise<FinishedCounts> {
  const [served, cancelled] = await Promise.all(
    ['delivered', 'cancelled'].map(async (status) => {
      const found = await getCountFromServer(
        query(
          orders(db, eventId),
          where('status', '==', status),
          where('createdAt', '>=', Timestamp.fromMillis(since)),
        ),
      )
      return found.data().count
    }),
  )
  return { served: served ?? 0, cancelled: cancelled ?? 0 }
}
