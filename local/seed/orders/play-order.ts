import { bareAddress, channelOf } from '@relaydesk/domain/inbox/channel.ts'
import { conversationIdOf } from '@relaydesk/domain/inbox/conversation.ts'
import type { Order, OrderGuest } from '@relaydesk/domain/orders/order.ts'
import { demoId, demoTwilioSid } from '../demo-id.ts'
import { notInUse } from '../told-delivery.ts'
import type { DemoEvent } from './demo-event.ts'
import type { DemoOrder } from './demo-order.ts'
import { orderTimes } from './order-times.ts'

/** An order of the demo with its id, and who ordered it, as of `now`. */
export interface PlayedOrder {
  eventId: string
  orderId: string
  order: Order
  guest: OrderGuest
}

/** Plays the orders of an event: each as the product would have left it by `now` (epoch ms). */
export function playOrders(event: DemoEvent, now: number): PlayedOrder[] {
  let next = 0
  return event.orders.map((told, index) => {
    const number = told.state.at === 'refused' ? null : next++
    const isWritten = told.guest.channel === 'sms' || told.guest.channel === 'whatsapp'
    const orderId = isWritten ? demoTwilioSid(event.id, index) : demoId(event.id, index)
    const guest = { attendeeId: told.guest.phone ?? null, conversationId: conversationOf(event, told) }
    return { eventId: event.id, orderId, guest, order: { ...playOrder(orderId, told, now), number } }
  })
}

function playOrder(orderId: string, told: DemoOrder, now: number): Omit<Order, 'number'> {
  const { guest, state } = told
  const times = orderTimes(told, now)
  return {
    status: state.at,
    itemId: kebab(told.item),
    itemTitle: told.item,
    modifiers: [...(told.modifiers ?? [])],
    verbatim: told.verbatim ?? '',
    language: told.language ?? 'en',
    channel: guest.channel,
    guest: { name: guest.name, digits: guest.phone?.slice(-3) ?? '', isTexted: guest.phone !== undefined },
    ...times,
    ...(state.at === 'cancelled' && { cancelledBy: state.by }),
    ...(state.at === 'refused' && { refusal: state.why }),
    ...(state.at === 'making' && { terminal: state.terminal }),
    ...(told.changed !== undefined && { changed: changedFrom(told.changed, now) }),
    reminders: times.remindedAt === undefined ? 0 : 1,
    ...textOf(orderId, told, times),
    revision: 1,
  }
}

function changedFrom(changed: NonNullable<DemoOrder['changed']>, now: number): NonNullable<Order['changed']> {
  const { ago, item, modifiers = [], verbatim } = changed
  return { at: Math.round(now - ago * 60_000), itemTitle: item, modifiers: [...modifiers], verbatim }
}

/** The newest text about an order, and how far it got. */
function textOf(
  orderId: string,
  { guest, state }: DemoOrder,
  {
    createdAt,
    readyAt,
    remindedAt,
    cancelledAt,
  }: Pick<Order, 'createdAt' | 'readyAt' | 'remindedAt' | 'cancelledAt'>,
): Pick<Order, 'text'> {
  if (guest.phone === undefined) return {}
  const [what, at] =
    remindedAt !== undefined
      ? (['reminder', remindedAt] as const)
      : readyAt !== undefined
        ? (['ready', readyAt] as const)
        : cancelledAt !== undefined
          ? (['cancelled', cancelledAt] as const)
          : ([state.at === 'refused' ? 'refused' : 'confirmed', createdAt] as const)
  const status = state.at === 'ready' ? (state.text ?? 'DELIVERED') : 'READ'
  return {
    text: {
      what,
      messageId: what === 'reminder' ? `${orderId}-reminder-1` : `${orderId}-${what}`,
      status,
      at: at + 5_000,
      ...(status === 'FAILED' && { problem: notInUse }),
    },
  }
}

/** The thread between a guest and the event's number of their channel; null for who cannot be texted. */
function conversationOf({ settings }: DemoEvent, { guest: { channel, phone } }: DemoOrder): string | null {
  const ours = settings.senders.find((address) => channelOf(address) === channel)
  if (phone === undefined || ours === undefined) return null
  return conversationIdOf(ours, ours === bareAddress(ours) ? phone : `whatsapp:${phone}`)
}

/** A title as an id: `Hot Chocolate` → `hot-chocolate`. */
export function kebab(title: string): string {
  return title
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
}
