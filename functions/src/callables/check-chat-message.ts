import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { chatMessagePath, type ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { parkedUpdate } from '@relaydesk/domain/tasks/queue-names.ts'
import { getContext, type Context } from '../context.ts'
import { region } from '../region.ts'
import { MessageRequest } from './message-request.ts'
import { requireLease } from './require-lease.ts'

/**
 * A person wants to know now what became of a message: `{ leaseId, enquiryId, messageDocId }` → `{ status }`. Receipts of
 * it that were put aside are tried at once; the message shows what came of that. Nothing is sent.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`.
 */
export const checkChatMessage = onCall({ region }, async ({ data, auth }) => {
  const request = MessageRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Which message should be checked?')
  requireLease(auth, request.data.leaseId)
  return check(getContext(), request.data)
})

const minuteMs = 60_000

async function check(
  { chatMessages, parkedUpdates, queue, now, log }: Context,
  key: ChatMessageKey,
): Promise<{ status: string }> {
  const found = await chatMessages.find(key)
  if (found === null) throw new HttpsError('not-found', 'This message does not exist any more.')
  const ids = await parkedUpdates.about(chatMessagePath(key))
  const sendAt = now()
  // One check a minute is enough; the sweeper looks as well.
  const minute = Math.floor(sendAt / minuteMs)
  const tasks = ids.map((id) => ({ ...parkedUpdate, body: { id }, key: `parked:${id}:${minute}`, sendAt }))
  await Promise.all(tasks.map((task) => queue.enqueue(task)))
  log.info('Message checked', { ...key, status: found.state.status, parked: ids.length })
  return { status: found.state.status }
}
