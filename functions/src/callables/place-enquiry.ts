import { HttpsError, onCall } from 'firebase-functions/v2/https'
import * as z from 'zod'
import { planPlacing, type PlaceFor } from '@relaydesk/domain/chat/plan-placing.ts'
import { DocumentId } from '@relaydesk/domain/documents/document-id.ts'
import type { Placing } from '@relaydesk/store/placing-store.ts'
import { enqueueMediaFetch } from '@relaydesk/task-queue/enqueue-media-fetch.ts'
import { getContext, type Context } from '../context.ts'
import { region } from '../region.ts'
import { requireLead } from './require-lead.ts'

const PlaceRequest = z
  .object({
    leaseId: DocumentId,
    enquiryId: DocumentId,
    into: DocumentId.nullish(),
    ownerUid: DocumentId.nullish(),
  })
  .transform(({ leaseId, enquiryId, into, ownerUid }) => ({
    leaseId,
    enquiryId,
    place: placeOf(into, ownerUid),
  }))

/** Exactly one of both. */
function placeOf(into: string | null | undefined, ownerUid: string | null | undefined): PlaceFor | null {
  if (typeof into === 'string') return typeof ownerUid === 'string' ? null : { into }
  return typeof ownerUid === 'string' ? { ownerUid } : null
}

/** Copying many files takes its time. */
const timeoutSeconds = 300

/**
 * A lead gives a place to an enquiry that opened by itself: `{ leaseId, enquiryId, ownerUid }` or
 * `{ leaseId, enquiryId, into }` → `{ enquiryId }` where it goes on. Doing it twice changes nothing, and finishes what was left.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`, `failed-precondition`, `unavailable`.
 */
export const placeEnquiry = onCall({ region, timeoutSeconds }, async ({ data, auth }) => {
  const request = PlaceRequest.safeParse(data)
  if (!request.success || request.data.place === null)
    throw new HttpsError('invalid-argument', 'Who takes this enquiry, or in which one does it go on?')
  const { leaseId, enquiryId, place } = request.data
  const by = requireLead(auth, leaseId)
  return { enquiryId: await putInPlace(getContext(), { leaseId, enquiryId, place }, by) }
})

/** Gives the id of the enquiry in which it goes on. */
async function putInPlace(context: Context, placing: Placing, by: string): Promise<string> {
  const { placing: store, log } = context
  for (;;) {
    const seen = await store.read(placing)
    const plan = planPlacing(seen)
    switch (plan.do) {
      case 'refuse':
        throw new HttpsError(codes[plan.why], plan.text)
      case 'nothing':
        return placing.enquiryId
      case 'assign':
        if (!(await store.assign(placing, seen, plan.ownerUid, by, context.now()))) continue
        log.info('Enquiry given to a colleague', { leaseId: placing.leaseId, enquiryId: placing.enquiryId })
        return placing.enquiryId
      case 'merge':
        // Decided first, so that nothing new lands in it; then its messages follow.
        await store.merge(placing, seen, plan.into, by, context.now())
        continue
      case 'finish':
        await moveAll(context, placing, plan.into)
        return plan.into
    }
  }
}

const codes = {
  'not-found': 'not-found',
  'not-possible': 'failed-precondition',
  'not-now': 'unavailable',
} as const

async function moveAll(context: Context, { leaseId, enquiryId }: Placing, into: string): Promise<void> {
  const moved = await context.moveMessages({ leaseId, from: enquiryId, to: into }, context.now())
  for (const key of moved.waitingForFiles) await enqueueMediaFetch(context.queue, key)
  context.log.info('Enquiry put into another', { leaseId, enquiryId, into, leaving: moved.leaving })
  if (moved.leaving > 0)
    throw new HttpsError('unavailable', 'A message is just leaving. Try again in a minute.')
}
