import type { DocumentData, DocumentReference, Firestore, WriteBatch } from 'firebase-admin/firestore'
import { chatMessagePath, deadLetterPath, type ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { attemptId } from './attempt-id.ts'
import { readDelivery } from './delivery-converter.ts'

/** A message that moves: where it stood, where it will stand, and what it says. */
export interface MovingMessage {
  from: ChatMessageKey
  to: ChatMessageKey
  data: DocumentData
}

/**
 * Puts the dead letters of messages that failed on the batch that moves these: who tries one again, or settles it, must find
 * its message. The batch depends on the messages, and whoever changes a letter changes its message with it.
 */
export async function moveLetters(
  database: Firestore,
  batch: WriteBatch,
  messages: readonly MovingMessage[],
): Promise<void> {
  for (const { from, to, data } of messages) {
    const { status, delivery } = readDelivery(data)
    if (status !== 'FAILED') continue
    const letterAt = (key: ChatMessageKey): DocumentReference =>
      database.doc(deadLetterPath(attemptId(key, delivery.attempt)))
    const letter = (await letterAt(from).get()).data()
    if (letter === undefined) continue
    const { enquiryId, messageDocId: messageId } = to
    batch.set(letterAt(to), { ...letter, documentPath: chatMessagePath(to), enquiryId, messageId })
    batch.delete(letterAt(from))
  }
}
