import { HttpsError, onCall } from 'firebase-functions/v2/https'
import * as z from 'zod'
import { planMarkAsRead } from '@relaydesk/domain/chat/plan-mark-as-read.ts'
import { DocumentId } from '@relaydesk/domain/documents/document-id.ts'
import { enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import { markWhatsappMessageAsRead } from '@relaydesk/domain/tasks/queue-names.ts'
import { getContext, type Context } from '../context.ts'
import { region } from '../region.ts'
import { requireLease } from './require-lease.ts'

const ReadRequest = z.object({ leaseId: DocumentId, enquiryId: DocumentId, typing: z.boolean().optional() })
type ReadRequest = z.infer<typeof ReadRequest>

/**
 * Somebody reads an enquiry, and perhaps begins to answer: `{ leaseId, enquiryId, typing? }` → `{}`, or
 * `{ did: 'nothing' }` when the enquiry is a colleague's or nothing is unread. Call it again as often as one likes.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`.
 */
export const markEnquiryAsRead = onCall({ region }, async ({ data, auth }) => {
  const request = ReadRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Which enquiry was read?')
  const uid = requireLease(auth, request.data.leaseId)
  return markAsRead(getContext(), request.data, uid)
})

/** How long the phone shows that somebody is typing, about; one task in that time is enough. */
const typingMs = 20_000

async function markAsRead(
  { surroundings, queue, now }: Context,
  { leaseId, enquiryId, typing = false }: ReadRequest,
  uid: string,
): Promise<{ did?: 'nothing' }> {
  const { enquiry, enquiryVersion, settings } = await surroundings.read({ leaseId, enquiryId })
  const time = now()
  const plan = planMarkAsRead({ leaseId, enquiryId, enquiry, settings, uid, typing, now: time })
  if (plan.do === 'nothing') return { did: 'nothing' }
  // The same enquiry as it stands is read once, whoever asks and however often.
  const occasion = typing ? `typing-${Math.floor(time / typingMs)}` : `read-${enquiryVersion}`
  const key = `${enquiryPath(leaseId, enquiryId)}:${plan.whatsappMessageId}:${occasion}`
  await queue.enqueue({ ...markWhatsappMessageAsRead, body: plan.task, key, sendAt: time })
  return {}
}
