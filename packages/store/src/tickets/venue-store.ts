import { Timestamp, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore'
import { auditPath, ticketCounterPath, venuePath } from '@relaydesk/domain/documents/paths.ts'
import type { Venue } from '@relaydesk/domain/tickets/venue.ts'
import { writeAudit, type AuditEntry } from '../audit.ts'
import { millisOf } from '../read-timestamp.ts'
import { asSeen, putSeen, unlessChanged } from '../seen-document.ts'
import { withTimestamps } from '../stored-times.ts'
import { readVenue } from './ticket-documents.ts'

/** A venue as it was read. */
export interface SeenVenue {
  venue: Venue
  document: DocumentSnapshot
}

/** Venues, as servers change them. Each change and its entry in the audit are one commit. */
export interface VenueStore {
  /** Null when there is no such venue, or its document is damaged. */
  find(venueId: string): Promise<SeenVenue | null>
  /** False when there is one of that id, which stays as it is. */
  create(venueId: string, venue: Venue, audit: AuditEntry): Promise<boolean>
  /** Whether this person made the venue less than two minutes before `now` (epoch ms). */
  wasJustMadeBy(venueId: string, uid: string, now: number): Promise<boolean>
  /** False when the venue has changed since it was read: read again. */
  changeState(seen: SeenVenue, state: Venue['state'], audit: AuditEntry): Promise<boolean>
  /**
   * Lets numbers begin again; what is open from before is history from now on, and has to be closed (see `closeDay`). False when
   * the venue has changed, or a ticket was numbered meanwhile: read again. `at` is epoch ms.
   */
  beginDay(seen: SeenVenue, at: number, audit: AuditEntry): Promise<boolean>
}

const justMs = 120_000

export function createVenueStore(database: Firestore): VenueStore {
  return {
    async find(venueId) {
      const document = await database.doc(venuePath(venueId)).get()
      const venue = readVenue(document.data())
      return venue === null ? null : { venue, document }
    },

    create(venueId, venue, audit) {
      return unlessChanged(async () => {
        const batch = database.batch()
        batch.create(database.doc(venuePath(venueId)), withTimestamps(venue))
        writeAudit(database, batch, audit)
        await batch.commit()
      })
    },

    async wasJustMadeBy(venueId, uid, now) {
      const entry = await database.doc(auditPath(`create-venue~${venueId}`)).get()
      return entry.get('by') === uid && (millisOf(entry.get('at')) ?? 0) > now - justMs
    },

    changeState({ document }, state, audit) {
      return unlessChanged(async () => {
        const batch = database.batch()
        batch.update(document.ref, { state }, asSeen(document))
        writeAudit(database, batch, audit)
        await batch.commit()
      })
    },

    async beginDay({ venue, document }, at, audit) {
      const counter = await database.doc(ticketCounterPath(document.id)).get()
      return unlessChanged(async () => {
        const batch = database.batch()
        const resetAt = Timestamp.fromMillis(at)
        // With the time it changes in any case, and whoever gives a number by what they read before has to read again.
        putSeen(batch, counter, { next: venue.firstNumber, resetAt })
        batch.update(document.ref, { resetAt }, asSeen(document))
        writeAudit(database, batch, audit)
        await batch.commit()
      })
    },
  }
}
