import type { WriteBatch } from 'firebase-admin/firestore'
import { isAlreadyThere, isConflict } from './write-conflict.ts'

/** Writes a batch; false when something is not as it was read, or is there by now: read again. */
export async function isCommitted(batch: WriteBatch): Promise<boolean> {
  try {
    await batch.commit()
    return true
  } catch (error) {
    if (isAlreadyThere(error) || isConflict(error)) return false
    throw error
  }
}
