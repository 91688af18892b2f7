import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { ordersCsv } from '@relaydesk/domain/orders/orders-csv.ts'
import { EventRequest } from '@relaydesk/domain/orders/requests.ts'
import { getContext } from '../../context.ts'
import { region } from '../../region.ts'
import { requireEvent } from './require-event.ts'

/**
 * All orders of an event, also from before a reset, as a file: `{ eventId }` → `{ csv }`. Of a number it has the last digits.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`.
 */
export const exportOrders = onCall({ region, timeoutSeconds: 120 }, async ({ data, auth }) => {
  const request = EventRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Orders of which event?')
  requireEvent(auth, request.data.eventId, 'admin')
  const orders = await getContext().eventOrders.since(request.data.eventId, 0)
  return { csv: ordersCsv(orders.map(({ order }) => order)) }
})
