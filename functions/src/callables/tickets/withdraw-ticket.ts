import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { WithdrawTicketRequest } from '@relaydesk/domain/tickets/requests.ts'
import { enqueueDisplay } from '@relaydesk/task-queue/enqueue-ticket-tasks.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireKiosk } from './require-kiosk.ts'

/**
 * A visitor goes without their ticket: see `WithdrawTicketRequest` → `{ did }`. `did` is false for a ticket of another kiosk, one that was
 * taken more than ten minutes ago, or that was called.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`.
 */
export const withdrawTicket = onCall({ region }, async ({ data, auth }) => {
  const request = WithdrawTicketRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Which ticket?')
  const context = getContext()
  const kiosk = await requireKiosk(context, auth, request.data.venueId)
  return withdraw(context, request.data, kiosk)
})

async function withdraw(
  { visitorDesk, queue, now, log }: Context,
  key: { venueId: string; ticketId: string },
  kiosk: string,
): Promise<{ did: boolean }> {
  const did = await visitorDesk.withdraw(key, kiosk, now())
  // Also when it came again: the first time may have ended before the task was made.
  if (did) await enqueueDisplay(queue, key.venueId, now)
  log.info('Ticket withdrawn', { ...key, did })
  return { did }
}
