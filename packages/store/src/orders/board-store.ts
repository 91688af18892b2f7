import { Timestamp, type DocumentSnapshot, type Firestore, type Query } from 'firebase-admin/firestore'
import { eventPath, ordersPath, publicBoardPath } from '@relaydesk/domain/documents/paths.ts'
import type { Order } from '@relaydesk/domain/orders/order.ts'
import type { BoardFacts } from '@relaydesk/domain/orders/plan-board.ts'
import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import { readEvent, readOrder } from './order-documents.ts'
import { showProjection } from '../show-projection.ts'

export interface SeenBoard {
  facts: BoardFacts
  document: DocumentSnapshot
}

export interface BoardStore {
  /** Null when there is no such event. */
  read(eventId: string, now: number): Promise<SeenBoard | null>
  /** Shows it, unless nothing but its time differs. False when somebody showed something since it was read: read again. */
  show(seen: SeenBoard, board: PublicBoard): Promise<boolean>
}

/** More than any wall can show. */
const mostListed = 100
const samples = 20

export function createBoardStore(database: Firestore): BoardStore {
  return {
    async read(eventId, now) {
      // First the board, then what it shows: whoever writes last has read last.
      const document = await database.doc(publicBoardPath(eventId)).get()
      const event = readEvent((await database.doc(eventPath(eventId)).get()).data())
      if (event === null) return null
      const orders = database.collection(ordersPath(eventId))
      const open = orders.where('status', 'in', ['queued', 'making'])
      const since = Timestamp.fromMillis(event.resetAt ?? 0)
      const [making, ready, waiting, served, newest] = await Promise.all([
        find(open.orderBy('number').limit(mostListed)),
        find(orders.where('status', '==', 'ready').orderBy('readyAt', 'desc').limit(mostListed)),
        count(open),
        count(orders.where('status', '==', 'delivered').where('createdAt', '>=', since)),
        find(orders.orderBy('readyAt', 'desc').limit(samples)),
      ])
      const facts = {
        event,
        making: numbersOf(making),
        ready: numbersOf(ready),
        waiting,
        served,
        tookMs: newest.flatMap(({ queuedAt, readyAt }) =>
          queuedAt === undefined || readyAt === undefined ? [] : [readyAt - queuedAt],
        ),
        now,
      }
      return { facts, document }
    },

    show: ({ document }, board) => showProjection(document, board),
  }
}

async function find(query: Query): Promise<Order[]> {
  return (await query.get()).docs.flatMap((snapshot) => readOrder(snapshot.data()) ?? [])
}

async function count(query: Query): Promise<number> {
  return (await query.count().get()).data().count
}

function numbersOf(orders: Order[]): number[] {
  return orders.flatMap(({ number }) => number ?? [])
}
