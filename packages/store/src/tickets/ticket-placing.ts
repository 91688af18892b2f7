import type { Firestore } from 'firebase-admin/firestore'
import type { TicketKey } from '@relaydesk/domain/documents/paths.ts'
import { createBatchedPlacing } from '../batched-placing.ts'
import { numberTicketBatch } from './ticket-batch.ts'

export interface TicketPlacing {
  /**
   * Decides about a ticket that was placed, and along with it about those that wait before it; resolves when it is decided.
   * A ticket that was decided before, or does not exist, is left alone.
   * @throws when it met too many others, or Firestore cannot be reached: call again
   */
  place(key: TicketKey): Promise<void>
}

export function createTicketPlacing(database: Firestore, clock: { now: () => number }): TicketPlacing {
  const batches = createBatchedPlacing(
    (venueId, wanted, now) => numberTicketBatch(database, venueId, wanted, now),
    clock,
  )
  return { place: ({ venueId, ticketId }) => batches.place(venueId, ticketId) }
}
