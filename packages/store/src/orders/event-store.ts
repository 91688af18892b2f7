import { FieldValue, Timestamp, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore'
import { auditPath, eventPath, orderCounterPath, ordersPath } from '@relaydesk/domain/documents/paths.ts'
import type { OrderEvent } from '@relaydesk/domain/orders/event.ts'
import type { EventStatePlan } from '@relaydesk/domain/orders/plan-event-state.ts'
import { writeAudit, type AuditEntry } from '../audit.ts'
import { millisOf } from '../read-timestamp.ts'
import { withTimestamps } from '../stored-times.ts'
import { isAlreadyThere } from '../write-conflict.ts'
import { readEvent } from './order-documents.ts'
import { asSeen, unlessChanged } from '../seen-document.ts'

/** An event as it was read. */
export interface SeenEvent {
  event: OrderEvent
  document: DocumentSnapshot
}

type Change = Extract<EventStatePlan, { do: 'change' }>

/** Events, as servers change them. Each change and its entry in the audit are one commit. */
export interface EventStore {
  /** Null when there is no such event, or its document is damaged. */
  find(eventId: string): Promise<SeenEvent | null>
  /** False when there is one of that id, which stays as it is. */
  create(eventId: string, event: OrderEvent, audit: AuditEntry): Promise<boolean>
  /** Whether this person made the event less than two minutes before `now` (epoch ms). */
  wasJustMadeBy(eventId: string, uid: string, now: number): Promise<boolean>
  /** False when the event has changed since it was read: read again. `audit` is left out when nobody decided it. */
  changeState(seen: SeenEvent, change: Change, audit?: AuditEntry): Promise<boolean>
  /** Whether an order of the event is not finished. */
  hasOpenOrders(eventId: string): Promise<boolean>
  /** Lets numbers begin again at 0 and figures at nothing. False when an order was numbered meanwhile: look again. */
  reset(seen: SeenEvent, at: number, audit: AuditEntry): Promise<'done' | 'open-orders' | 'changed'>
}

const justMs = 120_000

export function createEventStore(database: Firestore): EventStore {
  return {
    async find(eventId) {
      const document = await database.doc(eventPath(eventId)).get()
      const event = readEvent(document.data())
      return event === null ? null : { event, document }
    },

    async create(eventId, event, audit) {
      const batch = database.batch()
      batch.create(database.doc(eventPath(eventId)), withTimestamps(event))
      writeAudit(database, batch, audit)
      try {
        await batch.commit()
        return true
      } catch (error) {
        if (isAlreadyThere(error)) return false
        throw error
      }
    },

    async wasJustMadeBy(eventId, uid, now) {
      const entry = await database.doc(auditPath(`create-event~${eventId}`)).get()
      return entry.get('by') === uid && (millisOf(entry.get('at')) ?? 0) > now - justMs
    },

    changeState({ document }, { state, pause }, audit) {
      return unlessChanged(async () => {
        const batch = database.batch()
        const changes = { state, ...(pause === undefined ? {} : withTimestamps({ pause })) }
        const gone = pause === undefined ? { pause: FieldValue.delete() } : {}
        batch.update(document.ref, { ...changes, ...gone }, asSeen(document))
        if (audit !== undefined) writeAudit(database, batch, audit)
        await batch.commit()
      })
    },

    hasOpenOrders,

    async reset({ document }, at, audit) {
      // First the counter, then the orders: one that is numbered in between changes the counter.
      const counter = await database.doc(orderCounterPath(document.id)).get()
      if (await hasOpenOrders(document.id)) return 'open-orders'
      const done = await unlessChanged(async () => {
        const batch = database.batch()
        if (counter.exists) batch.update(counter.ref, { next: 0 }, asSeen(counter))
        else batch.create(counter.ref, { next: 0 })
        batch.update(document.ref, { resetAt: Timestamp.fromMillis(at) }, asSeen(document))
        writeAudit(database, batch, audit)
        await batch.commit()
      })
      return done ? 'done' : 'changed'
    },
  }

  async function hasOpenOrders(eventId: string): Promise<boolean> {
    const open = database
      .collection(ordersPath(eventId))
      .where('status', 'in', ['placed', 'queued', 'making', 'ready'])
    return !(await open.limit(1).get()).empty
  }
}
