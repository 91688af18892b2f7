import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { readPhoneNumber } from '@relaydesk/domain/people/read-phone-number.ts'
import { LeavePhoneRequest } from '@relaydesk/domain/tickets/requests.ts'
import { enqueueDisplay, enqueueVisitorNews } from '@relaydesk/task-queue/enqueue-ticket-tasks.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireKiosk } from './require-kiosk.ts'

/**
 * A visitor who has a ticket leaves their phone: see `LeavePhoneRequest` → `{ did }`. `did` is false for a ticket of another kiosk, one that
 * was taken more than ten minutes ago, is over or has a phone, and where the venue texts nobody.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`.
 */
export const leavePhone = onCall({ region }, async ({ data, auth }) => {
  const request = LeavePhoneRequest.safeParse(data)
  const phone = readPhoneNumber(request.data?.phone ?? '')
  if (!request.success || 'problem' in phone)
    throw new HttpsError('invalid-argument', 'This is not a phone number.')
  const context = getContext()
  const { venueId, ticketId } = request.data
  const kiosk = await requireKiosk(context, auth, venueId)
  return leave(context, { venueId, ticketId }, phone.e164, kiosk)
})

async function leave(
  { visitorDesk, queue, now, log }: Context,
  key: { venueId: string; ticketId: string },
  phone: string,
  kiosk: string,
): Promise<{ did: boolean }> {
  const texted = await visitorDesk.leavePhone(key, phone, kiosk, now())
  if (texted !== null) {
    await enqueueVisitorNews(queue, key, texted)
    // Who came to the front of the queue before there was a phone is told that they are next.
    await enqueueDisplay(queue, key.venueId, now)
  }
  log.info('Phone left', { ...key, did: texted !== null })
  return { did: texted !== null }
}
