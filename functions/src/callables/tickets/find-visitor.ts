import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { FindVisitorRequest } from '@relaydesk/domain/tickets/requests.ts'
import { shortenVisitorName } from '@relaydesk/domain/tickets/shorten-visitor-name.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireKiosk } from './require-kiosk.ts'

/**
 * How a visitor is named, for a kiosk to show that it knows them: see `FindVisitorRequest` → `{ name }`, or null. Whoever stands there can
 * type any address, so the name is shortened, and a kiosk asks at most thirty times a minute.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `resource-exhausted`.
 *
 * One instance, so that what it counts in memory is all there is: a name is found in two reads, and would cost a write to be counted
 * in Firestore.
 */
export const findVisitor = onCall({ region, maxInstances: 1 }, async ({ data, auth }) => {
  const request = FindVisitorRequest.safeParse(data)
  if (!request.success)
    throw new HttpsError('invalid-argument', 'An e-mail address has up to 254 characters.')
  const context = getContext()
  const { venueId, email } = request.data
  const kiosk = await requireKiosk(context, auth, venueId)
  return find(context, venueId, email, kiosk)
})

async function find(
  { visitorDesk, visitorBrake, now }: Context,
  venueId: string,
  email: string,
  kiosk: string,
): Promise<{ name: string } | null> {
  if (!visitorBrake.take(kiosk, now()))
    throw new HttpsError('resource-exhausted', 'This kiosk asks too often. Please wait a minute.')
  const name = await visitorDesk.nameOf(venueId, email)
  return name === null ? null : { name: shortenVisitorName(name) }
}
