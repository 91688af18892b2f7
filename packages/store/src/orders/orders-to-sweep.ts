import { Timestamp, type Firestore } from 'firebase-admin/firestore'
import { parseOrderPath, parsePublicBoardPath, type OrderKey } from '@relaydesk/domain/documents/paths.ts'
import type { Order } from '@relaydesk/domain/orders/order.ts'
import { isPauseOver } from '@relaydesk/domain/orders/plan-event-state.ts'
import type { SeenEvent } from './event-store.ts'
import { readEvent, readOrder } from './order-documents.ts'

/** What nobody else settles. Times are epoch ms; each gives at most a hundred. */
export interface OrdersToSweep {
  /** Orders that were placed before `time`, and still wait for a decision. */
  undecided(time: number): Promise<OrderKey[]>
  /** Orders that owe their guest a text which could have left before `time`. */
  owing(time: number): Promise<{ key: OrderKey; order: Order }[]>
  /** Events whose pause is over. */
  paused(now: number): Promise<SeenEvent[]>
  /** Events whose public screens showed something new since `time`. */
  shownSince(time: number): Promise<string[]>
}

const atOnce = 100

export function createOrdersToSweep(database: Firestore): OrdersToSweep {
  return {
    async undecided(time) {
      const { docs } = await database
        .collectionGroup('orders')
        .where('status', '==', 'placed')
        .limit(atOnce)
        .get()
      const overdue = docs.filter(({ createTime }) => createTime.toMillis() < time)
      return overdue.flatMap(({ ref }) => parseOrderPath(ref.path) ?? [])
    },

    async owing(time) {
      const { docs } = await database
        .collectionGroup('orders')
        .where('textDue.at', '<', Timestamp.fromMillis(time))
        .limit(atOnce)
        .get()
      return docs.flatMap((snapshot) => {
        const key = parseOrderPath(snapshot.ref.path)
        const order = readOrder(snapshot.data())
        return key === null || order === null ? [] : [{ key, order }]
      })
    },

    async paused(now) {
      const over = Timestamp.fromMillis(now)
      const { docs } = await database
        .collection('events')
        .where('pause.until', '<=', over)
        .limit(atOnce)
        .get()
      return docs.flatMap((document) => {
        const event = readEvent(document.data())
        return event !== null && isPauseOver(event, now) ? [{ event, document }] : []
      })
    },

    async shownSince(time) {
      const { docs } = await database
        .collectionGroup('public')
        .where('updatedAt', '>=', Timestamp.fromMillis(time))
        .limit(atOnce)
        .get()
      return docs.flatMap(({ ref }) => parsePublicBoardPath(ref.path) ?? [])
    },
  }
}
