import { createHash } from 'node:crypto'
import { FieldValue, type DocumentData } from 'firebase-admin/firestore'
import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { chatMessagePath, type ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { byHandRecord } from '@relaydesk/store/by-hand-record.ts'
import { getContext, type Context } from '../context.ts'
import { region } from '../region.ts'
import { MessageRequest } from './message-request.ts'
import { requireLease } from './require-lease.ts'
import { requireOpenEnquiry } from './require-open-enquiry.ts'

/**
 * Nobody knows whether a message went out, and after five minutes a person decides to say it again, in a new message:
 * `{ leaseId, enquiryId, messageDocId }` → `{ messageDocId }` of the new one. However often it is asked, there is one.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`, `failed-precondition`.
 */
export const sendChatMessageAgain = onCall({ region }, async ({ data, auth }) => {
  const request = MessageRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Which message should be sent again?')
  const uid = requireLease(auth, request.data.leaseId)
  return sendAgain(getContext(), request.data, uid)
})

async function sendAgain(
  context: Context,
  key: ChatMessageKey,
  by: string,
): Promise<{ messageDocId: string }> {
  const { chatMessages, now, log } = context
  await requireOpenEnquiry(context, key)
  const done = { how: 'sent-again', by, at: now() } as const
  const record = byHandRecord(key, done, ({ message, state }) => {
    const path = chatMessagePath({ ...key, messageDocId: idOfNext(key, state.delivery.attempt) })
    return [{ on: 'other', path, data: copyOf(message, key.messageDocId, by), how: 'create' }]
  })
  const moved = await chatMessages.apply(key, { kind: 'settled-by-hand', ...done }, record)
  const state = moved ?? (await chatMessages.find(key))?.state
  if (state === undefined) throw new HttpsError('not-found', 'This message does not exist any more.')
  if (state.status !== 'UNKNOWN')
    throw new HttpsError('failed-precondition', 'By now we know what became of this message.')
  if (state.delivery.settled === undefined)
    throw new HttpsError('failed-precondition', 'WhatsApp may still answer. Please wait a few minutes.')
  if (state.delivery.settled.how !== 'sent-again')
    throw new HttpsError('failed-precondition', 'Somebody has told the driver in another way.')
  const messageDocId = idOfNext(key, state.delivery.attempt)
  log.info('Message sent again by hand', { ...key, next: messageDocId, isNew: moved !== null })
  return { messageDocId }
}

/** Made from the attempt that nobody knows about, so that asking twice makes one message. */
function idOfNext(key: ChatMessageKey, attempt: number): string {
  const hash = createHash('sha256')
    .update(`${chatMessagePath(key)}?attempt=${attempt}`)
    .digest('hex')
  return `again-${hash.slice(0, 40)}`
}

/** What its writer said, and nothing of what became of it. */
function copyOf(message: DocumentData, resendOf: string, createdBy: string): DocumentData {
  const kept = [
    'message',
    'type',
    'source',
    'driverMobileNumber',
    'templateType',
    'payload',
    'context',
    'hold',
  ]
  const said = Object.fromEntries(Object.entries(message).filter(([field]) => kept.includes(field)))
  return { ...said, createdBy, createdAt: FieldValue.serverTimestamp(), resendOf, status: 'PENDING' }
}
