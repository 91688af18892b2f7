import { Timestamp } from 'firebase-admin/firestore'

/**
 * A document's update time as text (RFC 3339 with nanoseconds), to be carried in a task and compared later:
 * Firestore accepts a write on the condition that the document has not changed since.
 */
export type DocumentVersion = string

export function toVersion(updateTime: Timestamp): DocumentVersion {
  const seconds = new Date(updateTime.seconds * 1000).toISOString().slice(0, 19)
  return `${seconds}.${String(updateTime.nanoseconds).padStart(9, '0')}Z`
}

/** Null for a text that is no version: the caller then reads the document. */
export function fromVersion(version: DocumentVersion): Timestamp | null {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.(\d{9})Z$/.exec(version)
  const seconds = Date.parse(`${match?.[1]}Z`) / 1000
  return match === null || Number.isNaN(seconds) ? null : new Timestamp(seconds, Number(match[2]))
}
