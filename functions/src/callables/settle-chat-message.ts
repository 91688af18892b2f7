import { HttpsError, onCall } from 'firebase-functions/v2/https'
import * as z from 'zod'
import { isSettled } from '@relaydesk/domain/delivery/progress.ts'
import { byHandRecord } from '@relaydesk/store/by-hand-record.ts'
import { getContext, type Context } from '../context.ts'
import { region } from '../region.ts'
import { MessageRequest } from './message-request.ts'
import { requireLease } from './require-lease.ts'

const SettleRequest = MessageRequest.extend({ how: z.enum(['told-in-person', 'sent-as-template']) })
type SettleRequest = z.infer<typeof SettleRequest>

/**
 * A person told the driver in another way: `{ leaseId, enquiryId, messageDocId, how }` → `{}`. The message stays what it is;
 * its dead letter is settled. Saying so again, or about a message that got through meanwhile, changes nothing.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`, `failed-precondition`.
 */
export const settleChatMessage = onCall({ region }, async ({ data, auth }) => {
  const request = SettleRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Which message is settled, and how?')
  const uid = requireLease(auth, request.data.leaseId)
  return settle(getContext(), request.data, uid)
})

async function settle(
  { chatMessages, now, log }: Context,
  { how, ...key }: SettleRequest,
  by: string,
): Promise<Record<string, never>> {
  const done = { how, by, at: now() }
  if (
    (await chatMessages.apply(key, { kind: 'settled-by-hand', ...done }, byHandRecord(key, done))) !== null
  ) {
    log.info('Message settled by hand', { ...key, how })
    return {}
  }
  const found = await chatMessages.find(key)
  if (found === null) throw new HttpsError('not-found', 'This message does not exist any more.')
  const { status } = found.state
  if (!isSettled(status) && status !== 'UNKNOWN')
    throw new HttpsError('failed-precondition', 'This message is still on its way.')
  return {}
}
