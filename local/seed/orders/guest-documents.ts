import { attendeePath, conversationMessagePath, conversationPath } from '@relaydesk/domain/documents/paths.ts'
import { channelOf } from '@relaydesk/domain/inbox/channel.ts'
import { addressesIn } from '@relaydesk/domain/inbox/conversation.ts'
import { Attendee } from '@relaydesk/domain/orders/attendee.ts'
import type { OrderStatus } from '@relaydesk/domain/orders/order.ts'
import type { DemoDocument } from '../demo-document.ts'
import type { DemoEvent } from './demo-event.ts'
import { guestMessages } from './guest-messages.ts'
import type { PlayedOrder } from './play-order.ts'
import { withTimestamps } from '@relaydesk/store/stored-times.ts'

const open: readonly OrderStatus[] = ['queued', 'making', 'ready']
const fiveDays = 5 * 24 * 3_600_000

/** What is remembered of everybody who left a number, and the threads of those whose orders are on the board. */
export function guestDocuments(
  event: DemoEvent,
  played: readonly PlayedOrder[],
  now: number,
): DemoDocument[] {
  const guests = Map.groupBy(
    played.filter(({ guest }) => guest.attendeeId !== null),
    ({ guest }) => guest.attendeeId ?? '',
  )
  return [...guests].flatMap(([attendeeId, orders]) => [
    {
      database: 'default' as const,
      path: attendeePath(attendeeId),
      data: attendee(event, orders, now),
    },
    ...orders.filter(({ order }) => open.includes(order.status)).flatMap(threadDocuments),
  ])
}

function attendee({ id, settings }: DemoEvent, orders: readonly PlayedOrder[], now: number): Attendee {
  const last = orders.at(-1)
  const openOrder = orders.find(({ order }) => open.includes(order.status))
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: settings.timeZone, dateStyle: 'short' })
  const counts: Record<string, number> = {}
  for (const { order } of orders) {
    if (order.status === 'cancelled' || order.status === 'refused') continue
    const date = day.format(order.createdAt)
    counts[date] = (counts[date] ?? 0) + 1
  }
  const createdAt = last?.order.createdAt ?? now
  const hasEnded = settings.state === 'ENDED'
  return Attendee.parse({
    eventId: hasEnded ? null : id,
    eventUntil: hasEnded ? 0 : createdAt + fiveDays,
    openOrder: openOrder === undefined ? null : { eventId: id, orderId: openOrder.orderId },
    counts: { [id]: counts },
    language: last?.order.language ?? null,
    name: last?.order.guest.name ?? '',
    updatedAt: createdAt,
  })
}

function threadDocuments(played: PlayedOrder): DemoDocument[] {
  const { guest, order } = played
  const { conversationId } = guest
  if (conversationId === null) return []
  const { ourAddress, theirAddress } = addressesIn(conversationId)
  const messages = guestMessages(played, ourAddress, theirAddress)
  return [
    {
      database: 'default',
      path: conversationPath(conversationId),
      data: withTimestamps({
        ourAddress,
        theirAddress,
        channel: channelOf(ourAddress),
        contactName: order.guest.name,
        unreadCount: 0,
        status: 'open',
        purpose: 'orders',
        dateUpdated: order.text?.at ?? order.createdAt,
        lastInboundAt: order.createdAt,
      }),
    },
    ...messages.map(({ messageId, data }) => ({
      database: 'default' as const,
      path: conversationMessagePath({ conversationId, messageId }),
      data,
    })),
  ]
}
