import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { openingMessageId } from '@relaydesk/domain/chat/automated-message.ts'
import { waitsForOpening } from '@relaydesk/domain/delivery/hold-reasons.ts'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { cancelRecord } from '@relaydesk/store/cancel-record.ts'
import { getContext, type Context } from '../context.ts'
import { region } from '../region.ts'
import { MessageRequest } from './message-request.ts'
import { requireLease } from './require-lease.ts'

/**
 * A person takes back a message that has not left: `{ leaseId, enquiryId, messageDocId }` → `{ status }`, which is CANCELLED
 * unless it was too late. Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`.
 */
export const cancelChatMessage = onCall({ region }, async ({ data, auth }) => {
  const request = MessageRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Which message should not be sent?')
  const uid = requireLease(auth, request.data.leaseId)
  return cancel(getContext(), request.data, uid)
})

async function cancel(context: Context, key: ChatMessageKey, by: string): Promise<{ status: string }> {
  const { chatMessages, log } = context
  const at = context.now()
  const found = await chatMessages.find(key)
  if (found === null) throw new HttpsError('not-found', 'This message does not exist any more.')
  const moved = await chatMessages.apply(key, { kind: 'cancelled', at }, cancelRecord(key, { by, at }))
  if (moved === null) return { status: (await chatMessages.find(key))?.state.status ?? found.state.status }
  if (found.state.delivery.error?.code === waitsForOpening.code) await cancelOpening(context, key, by, at)
  log.info('Message cancelled by hand', { ...key })
  return { status: moved.status }
}

/** An opening that no text waits for any more has nothing to open; one that has left stays. */
async function cancelOpening(
  { held, chatMessages }: Context,
  { leaseId, enquiryId }: ChatMessageKey,
  by: string,
  at: number,
): Promise<void> {
  if ((await held.of({ leaseId, enquiryId })).length > 0) return
  const opening = { leaseId, enquiryId, messageDocId: openingMessageId }
  await chatMessages.apply(opening, { kind: 'cancelled', at }, cancelRecord(opening, { by, at }))
}
