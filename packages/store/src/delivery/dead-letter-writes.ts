import { Timestamp } from 'firebase-admin/firestore'
import { deadLetterPath } from '@relaydesk/domain/documents/paths.ts'
import type { DeadLetter, Settlement } from '@relaydesk/domain/tasks/dead-letter.ts'
import type { RecordWrite } from './record-write.ts'

/** How the dead letter of one attempt ended. */
export interface SettledLetter extends Settlement {
  attempts: number
}

/**
 * What is written about the dead letter of a message's attempt: the letter itself, its end, or both at once when nobody
 * wrote it before somebody settled it.
 * @param idOf the id of an attempt's letter
 */
export function deadLetterWrites(
  idOf: (attempt: number) => string,
  letter: DeadLetter | undefined,
  settled: SettledLetter | undefined,
): RecordWrite[] {
  const end = settled === undefined ? {} : { isOpen: false, settled: endOf(settled) }
  if (letter !== undefined) {
    const { settled: _settled, ...fields } = letter
    const data = { ...fields, failedAt: Timestamp.fromMillis(letter.failedAt), ...end }
    return [{ on: 'other', path: deadLetterPath(idOf(letter.attempts)), data, how: 'create-or-replace' }]
  }
  if (settled === undefined) return []
  return [{ on: 'other', path: deadLetterPath(idOf(settled.attempts)), data: end, how: 'merge' }]
}

function endOf({ how, by, at }: SettledLetter) {
  return { how, by, at: Timestamp.fromMillis(at) }
}
