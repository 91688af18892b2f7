import { HttpsError, onCall } from 'firebase-functions/v2/https'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { handOverChatMessage } from '@relaydesk/task-queue/hand-over-chat-message.ts'
import { laterRound } from '@relaydesk/task-queue/later-round.ts'
import { byHandRecord } from '@relaydesk/store/by-hand-record.ts'
import { getContext, type Context } from '../context.ts'
import { region } from '../region.ts'
import { MessageRequest } from './message-request.ts'
import { requireLease } from './require-lease.ts'
import { requireOpenEnquiry } from './require-open-enquiry.ts'

/**
 * A person asks for a new attempt at a message that failed: `{ leaseId, enquiryId, messageDocId }` → `{ status }`.
 * FAILED → PENDING and a task of its own; asking twice, or for a message that is on its way, starts nothing new.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`, `failed-precondition`.
 */
export const retryChatMessage = onCall({ region }, async ({ data, auth }) => {
  const request = MessageRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Which message should be tried again?')
  const uid = requireLease(auth, request.data.leaseId)
  return retry(getContext(), request.data, uid)
})

/** @param by uid of the person who asks */
async function retry(context: Context, key: ChatMessageKey, by: string): Promise<{ status: string }> {
  const now = context.now()
  await requireOpenEnquiry(context, key)
  const record = byHandRecord(key, { how: 'tried-again', by, at: now })
  await context.chatMessages.apply(key, { kind: 'retry-requested', at: now }, record)
  const found = await context.chatMessages.find(key)
  if (found === null) throw new HttpsError('not-found', 'This message does not exist any more.')
  const { state } = found
  if (state.status === 'FAILED')
    throw new HttpsError('failed-precondition', 'This message has arrived after all. It is not sent again.')
  if (state.status !== 'PENDING') return { status: state.status }
  // A fresh round: the name of the failed attempt's task is still taken.
  const round = laterRound(state.delivery.attempt, found.version)
  const handed = await handOverChatMessage(context, key, found, round, now)
  context.log.info('New attempt requested', { ...key, did: handed.did })
  if (handed.did === 'fail') throw new HttpsError('failed-precondition', handed.error.text)
  return { status: state.status }
}
