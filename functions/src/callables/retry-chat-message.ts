import { HttpsError, onCall } from 'firebase-functions/v2/https'
import * as z from 'zod'
import { DocumentId } from '@relaydesk/domain/documents/document-id.ts'
import { handOverChatMessage } from '@relaydesk/task-queue/hand-over-chat-message.ts'
import { summaryOf } from '@relaydesk/store/message-summary.ts'
import { getContext, type Context } from '../context.ts'
import { region } from '../region.ts'
import { requireLease } from './require-lease.ts'

const RetryRequest = z.object({ leaseId: DocumentId, enquiryId: DocumentId, messageDocId: DocumentId })
type RetryRequest = z.infer<typeof RetryRequest>

/**
 * A person asks for a new attempt at a message that failed: `{ leaseId, enquiryId, messageDocId }` → `{ status }`.
 * FAILED → PENDING and a task of its own; asking twice, or for a message that is on its way, starts nothing new.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`, `failed-precondition`.
 */
export const retryChatMessage = onCall({ region }, async ({ data, auth }) => {
  const request = RetryRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Which message should be tried again?')
  const uid = requireLease(auth, request.data.leaseId)
  return retry(getContext(), request.data, uid)
})

/** @param by uid of the person who asks */
async function retry(context: Context, key: RetryRequest, by: string): Promise<{ status: string }> {
  const now = context.now()
  await context.chatMessages.apply(key, { kind: 'retry-requested', at: now }, (state, around) => ({
    key,
    state,
    ...summaryOf(key, state, around),
    triedAgain: { by, at: now, attempts: around.state.delivery.attempt },
  }))
  const found = await context.chatMessages.find(key)
  if (found === null) throw new HttpsError('not-found', 'This message does not exist any more.')
  const { state } = found
  if (state.status !== 'PENDING') return { status: state.status }
  // A fresh round: the name of the failed attempt's task is still taken.
  const round = `${state.delivery.attempt}-${found.version}`
  const handed = await handOverChatMessage(context, key, found, round, now)
  context.log.info('New attempt requested', { ...key, did: handed.did })
  if (handed.did === 'fail') throw new HttpsError('failed-precondition', handed.error.text)
  return { status: state.status }
}
