import {
  Timestamp,
  type DocumentData,
  type DocumentReference,
  type Firestore,
} from 'firebase-admin/firestore'
import { auditPath } from '@relaydesk/domain/documents/paths.ts'
import type { RecordWrite } from './delivery/record-write.ts'

/** What a person can do by hand that somebody may ask about later. */
export type AuditedDeed =
  | 'retry'
  | 'send-again'
  | 'told-in-person'
  | 'sent-as-template'
  | 'cancel'
  | 'change'
  | 'place-enquiry'
  | 'create-event'
  | 'change-event-state'
  | 'reset-event'
  | 'write-to-guests'
  | 'create-venue'
  | 'change-venue-state'
  | 'reset-venue'
  | 'create-device'
  | 'revoke-device'

/** One deed of one person: `audit/{id}`. Never the text of a message. `at` is epoch milliseconds. */
export interface AuditEntry {
  /** Whoever repeats one deed gives the same id, and it is written down once. Plain, or made of hashed parts: no `/`. */
  id: string
  what: AuditedDeed
  by: string
  at: number
  /** Where: at a lease company, at an event, or at a venue. */
  leaseId?: string
  eventId?: string
  venueId?: string
  enquiryId?: string
  messageId?: string
  details?: Record<string, string>
}

/** A batch or a transaction: the entry is written together with what it tells about, or not at all. */
interface Writer {
  set(ref: DocumentReference, data: DocumentData): unknown
}

/** Puts an entry on the batch or transaction that does the deed. */
export function writeAudit(database: Firestore, writer: Writer, entry: AuditEntry): void {
  const { path, data } = auditWrite(entry)
  writer.set(database.doc(path), data)
}

/** The same as one write of a chat message's record. */
export function auditWrite({ id, at, ...entry }: AuditEntry): RecordWrite {
  const data = { ...entry, at: Timestamp.fromMillis(at) }
  return { on: 'other', path: auditPath(id), data, how: 'create-or-replace' }
}
