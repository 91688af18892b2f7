import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { WriteToGuestsRequest } from '@relaydesk/domain/orders/requests.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireEvent } from './require-event.ts'

/**
 * A text to every guest whose order is not finished: see `WriteToGuestsRequest` → `{ guests }`. Each gets it once, however often
 * the same `requestId` comes.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`.
 */
export const writeToGuests = onCall({ region, timeoutSeconds: 120 }, async ({ data, auth }) => {
  const request = WriteToGuestsRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'A message has 1 to 600 characters.')
  const { uid } = requireEvent(auth, request.data.eventId, 'board')
  return write(getContext(), request.data, uid)
})

async function write(
  { guestsInLine, now, log }: Context,
  { eventId, text, requestId }: WriteToGuestsRequest,
  by: string,
): Promise<{ guests: number }> {
  const id = `write-to-guests~${eventId}~${requestId}`
  const before = await guestsInLine.sent(id)
  if (before !== null) return { guests: before }
  const at = now()
  const guests = await guestsInLine.of(eventId)
  await guestsInLine.write(guests, { messageId: `to-guests-${requestId}`, body: text, by, at })
  const details = { guests: String(guests.length) }
  await guestsInLine.record({ id, what: 'write-to-guests', by, at, eventId, details })
  log.info('All waiting guests are told', { eventId, guests: guests.length })
  return { guests: guests.length }
}
