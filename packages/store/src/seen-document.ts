import {
  FieldValue,
  type DocumentData,
  type DocumentSnapshot,
  type Timestamp,
  type WriteBatch,
} from 'firebase-admin/firestore'
import { withTimestamps } from './stored-times.ts'
import { isAlreadyThere, isConflict } from './write-conflict.ts'

/** The condition that a document has not changed since it was read. */
export function asSeen(snapshot: DocumentSnapshot | undefined): { lastUpdateTime?: Timestamp } {
  return snapshot?.updateTime === undefined ? {} : { lastUpdateTime: snapshot.updateTime }
}

/** Adds to a batch that a document changes, if nobody changed it since it was read; one that was not there is made. */
export function putSeen(batch: WriteBatch, seen: DocumentSnapshot, data: DocumentData): void {
  if (seen.exists) batch.update(seen.ref, data, asSeen(seen))
  else batch.create(seen.ref, data)
}

/** Does a conditional write. False when something is not as it was read, or is there by now: read again. */
export async function unlessChanged(attempt: () => Promise<unknown>): Promise<boolean> {
  try {
    await attempt()
    return true
  } catch (error) {
    if (isConflict(error) || isAlreadyThere(error)) return false
    throw error
  }
}

/** What brings a stored object from one shape to the next: changed fields, and those that are gone. */
export function changesBetween(before: object, after: object): DocumentData {
  const old = new Map<string, unknown>(Object.entries(before))
  const changed = Object.entries(after).filter(([name, value]) => value !== old.get(name))
  const kept = new Set(Object.keys(after))
  const gone = [...old.keys()].filter((name) => !kept.has(name))
  return {
    ...withTimestamps(Object.fromEntries(changed)),
    ...Object.fromEntries(gone.map((name) => [name, FieldValue.delete()])),
  }
}
