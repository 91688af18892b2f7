import { HttpsError, onCall } from 'firebase-functions/v2/https'
import * as z from 'zod'
import { longestDelaySeconds } from '@relaydesk/domain/chat/longest-delay.ts'
import { planChange, type Change } from '@relaydesk/domain/chat/plan-change.ts'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { changeRecord } from '@relaydesk/store/change-record.ts'
import type { FoundMessage } from '@relaydesk/store/delivery/message-store.ts'
import { handOverChatMessage } from '@relaydesk/task-queue/hand-over-chat-message.ts'
import { laterRound } from '@relaydesk/task-queue/later-round.ts'
import { planFor } from '@relaydesk/task-queue/plan-for.ts'
import { getContext, type Context } from '../context.ts'
import { region } from '../region.ts'
import { MessageRequest } from './message-request.ts'
import { requireLease } from './require-lease.ts'
import { requireOpenEnquiry } from './require-open-enquiry.ts'

const ChangeRequest = MessageRequest.extend({
  message: z.string().optional(),
  payload: z.record(z.string(), z.string()).optional(),
  ETA: z.number().int().min(0).max(longestDelaySeconds).optional(),
})

/**
 * A person gives a message that has not left another text or time: `{ leaseId, enquiryId, messageDocId, message?, payload?,
 * ETA? }` → `{ status }`. `ETA` is in seconds from now; 0 sends it now, also one that is held. A status other than PENDING
 * or HELD says that it was too late, and nothing was changed.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`, `failed-precondition`.
 */
export const changeChatMessage = onCall({ region }, async ({ data, auth }) => {
  const request = ChangeRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Which message should be changed, and how?')
  const { leaseId, enquiryId, messageDocId, ...change } = request.data
  const uid = requireLease(auth, leaseId)
  return changeUntilItSticks(getContext(), { leaseId, enquiryId, messageDocId }, change, uid)
})

/** Whoever meets another writer looks again; so many in a row are no accident. */
const mostTries = 10

async function changeUntilItSticks(
  context: Context,
  key: ChatMessageKey,
  change: Change,
  by: string,
): Promise<{ status: string }> {
  await requireOpenEnquiry(context, key)
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const found = await context.chatMessages.find(key)
    if (found === null) throw new HttpsError('not-found', 'This message does not exist any more.')
    const status = await changeMessage(context, key, found, change, by)
    if (status !== null) return { status }
  }
  throw new HttpsError('aborted', 'Somebody else is changing this message too. Please try again.')
}

/** The message's status afterwards; null when somebody else was faster. */
async function changeMessage(
  context: Context,
  key: ChatMessageKey,
  found: FoundMessage,
  change: Change,
  by: string,
): Promise<string | null> {
  const { chatMessages, surroundings } = context
  const at = context.now()
  const plan = planChange(found.state.status, change, at, found.createdAt)
  if (plan.do === 'nothing') return found.state.status
  const seen = { data: { ...found.data, ...plan.content, status: 'PENDING' }, createdAt: found.createdAt }
  const around = await surroundings.read(key)
  const check = await planFor(surroundings, around, key, seen, at)
  if (check.do === 'fail') throw new HttpsError('failed-precondition', check.error.text)
  const moved = await chatMessages.apply(key, plan.event, changeRecord(key, plan.content, { by, at }))
  if (moved === null) return null
  context.log.info('Message changed by hand', { ...key, status: moved.status })
  return moved.status === 'PENDING' ? handOver(context, key, at) : moved.status
}

/** The tasks that it had before find that it has changed; this one has the new time. */
async function handOver(context: Context, key: ChatMessageKey, now: number): Promise<string | null> {
  const found = await context.chatMessages.find(key)
  if (found === null || found.state.status !== 'PENDING') return found?.state.status ?? null
  const round = laterRound(found.state.delivery.attempt, found.version)
  const handed = await handOverChatMessage(context, key, found, round, now)
  return handed.did === 'hold' ? 'HELD' : 'PENDING'
}
