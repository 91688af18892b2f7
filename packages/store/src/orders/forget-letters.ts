import { FieldValue, type Firestore, type QueryDocumentSnapshot } from 'firebase-admin/firestore'
import { deadLetterPath } from '@relaydesk/domain/documents/paths.ts'
import { conversationDesk } from '../conversation-desk.ts'

/** Takes who it was out of the dead letters of some messages of a thread. What failed, and why, stays. */
export async function forgetLetters(
  database: Firestore,
  conversationId: string,
  messages: readonly QueryDocumentSnapshot[],
): Promise<void> {
  const refs = messages.flatMap((message) =>
    attemptsOf(message).map((attempt) =>
      database.doc(
        deadLetterPath(conversationDesk.attemptId({ conversationId, messageId: message.id }, attempt)),
      ),
    ),
  )
  if (refs.length === 0) return
  const letters = (await database.getAll(...refs)).filter(({ exists }) => exists)
  await Promise.all(
    letters.map(({ ref }) =>
      ref.update({ contact: { name: '', number: '' }, documentPath: FieldValue.delete() }),
    ),
  )
}

/** From 0, which is the one that was never made, to the newest; none for what came in. */
function attemptsOf(message: QueryDocumentSnapshot): number[] {
  if (message.get('direction') !== 'outbound') return []
  const newest: unknown = message.get('delivery.attempt')
  return Array.from({ length: typeof newest === 'number' ? newest + 1 : 1 }, (_, attempt) => attempt)
}
