import { setTimeout as wait } from 'node:timers/promises'
import { HttpsError, onCall, type CallableRequest } from 'firebase-functions/v2/https'
import { conversationIdOf } from '@relaydesk/domain/inbox/conversation.ts'
import { channelOf } from '@relaydesk/domain/inbox/channel.ts'
import { chosenModifiers } from '@relaydesk/domain/orders/chosen-modifiers.ts'
import type { OrderEvent } from '@relaydesk/domain/orders/event.ts'
import { Order, type OrderGuest } from '@relaydesk/domain/orders/order.ts'
import { PlaceOrderRequest } from '@relaydesk/domain/orders/requests.ts'
import { readPhoneNumber } from '@relaydesk/domain/people/read-phone-number.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { decidedOrder, type OrderAnswer } from './decided-order.ts'
import { requireEvent } from './require-event.ts'

/**
 * A drink for a guest at the kiosk, or for somebody who stands at the bar: see `PlaceOrderRequest` →
 * `{ orderId, number, refusal? }`. Asking again with the same `orderId` is the same order, and tells how far it got.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`, `failed-precondition`.
 */
export const placeOrder = onCall({ region }, async ({ data, auth }) => {
  const request = PlaceOrderRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Which drink is it to be?')
  const { eventId, channel } = request.data
  requirePlacer(auth, eventId, channel)
  return place(getContext(), request.data)
})

/** A kiosk takes orders at the kiosk; people behind the bar take everybody's. */
function requirePlacer(
  auth: CallableRequest['auth'],
  eventId: string,
  channel: PlaceOrderRequest['channel'],
): void {
  const isKiosk = channel === 'kiosk' && auth?.token['role'] === 'kiosk'
  requireEvent(auth, eventId, isKiosk ? 'kiosk' : 'board')
}

async function place(context: Context, request: PlaceOrderRequest): Promise<OrderAnswer> {
  const { eventId, orderId } = request
  const key = { eventId, orderId }
  const { orders, now } = context
  if ((await orders.find(key)) === null) await create(context, request)
  return decidedOrder(key, { find: (asked) => orders.find(asked), now, wait })
}

async function create({ events, orders, now, log }: Context, request: PlaceOrderRequest): Promise<void> {
  const { eventId, orderId } = request
  const key = { eventId, orderId }
  const seen = await events.find(eventId)
  if (seen === null) throw new HttpsError('not-found', 'There is no such event.')
  const { event } = seen
  if (event.state !== 'OPEN')
    throw new HttpsError('failed-precondition', 'The bar takes no orders at the moment.')
  const guest = guestOf(event, request)
  await orders.create(key, orderOf(event, request, guest, now()), guest)
  log.info('Order placed', { eventId, orderId, channel: request.channel })
}

/** Who left a number at the kiosk is texted by the event's first number that can. */
function guestOf({ senders }: OrderEvent, { channel, phone }: PlaceOrderRequest): OrderGuest {
  if (channel === 'walk-up' || phone === undefined) return { attendeeId: null, conversationId: null }
  const read = readPhoneNumber(phone)
  if ('problem' in read) throw new HttpsError('invalid-argument', 'This is not a phone number.')
  const sender = senders.find((address) => channelOf(address) === 'sms')
  return {
    attendeeId: read.e164,
    conversationId: sender === undefined ? null : conversationIdOf(sender, read.e164),
  }
}

function orderOf(event: OrderEvent, request: PlaceOrderRequest, guest: OrderGuest, createdAt: number): Order {
  const { itemId, name, note, channel } = request
  const item = event.menu.find(({ id }) => id === itemId)
  if (item?.isOn !== true)
    throw new HttpsError('failed-precondition', 'This drink is not on the menu any more.')
  const chosen = chosenModifiers(event, request.modifiers)
  if ('problem' in chosen) throw new HttpsError('failed-precondition', chosen.problem)
  return Order.parse({
    number: null,
    status: 'placed',
    itemId,
    itemTitle: item.title,
    modifiers: chosen.modifiers,
    verbatim: note,
    language: request.language ?? event.language,
    channel,
    guest: {
      name,
      digits: guest.attendeeId?.slice(-3) ?? '',
      isTexted: guest.conversationId !== null,
    },
    createdAt,
  })
}
