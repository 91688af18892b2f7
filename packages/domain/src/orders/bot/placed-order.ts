import { bareAddress, channelOf } from '../../inbox/channel.ts'
import { cutText } from '../cut-text.ts'
import type { GuestLanguage } from '../event.ts'
import type { OrderReading } from '../reading/order-reading.ts'
import type { GuestInput, GuestPlan, KnownEvent } from './guest-plan.ts'

/** A new order, which has its message's id: the same message is the same order. */
export function placedOrder(
  { message, attendee, attendeeId }: GuestInput,
  { eventId }: KnownEvent,
  { item, modifiers }: Extract<OrderReading, { found: 'drink' }>,
  verbatim: string,
  language: GuestLanguage,
): NonNullable<GuestPlan['placed']> {
  const { messageId, conversationId, ourAddress, theirAddress, profileName, at } = message
  return {
    key: { eventId, orderId: messageId },
    order: {
      number: null,
      status: 'placed',
      itemId: item.id,
      itemTitle: item.title,
      modifiers,
      verbatim: cutText(verbatim, 1_600),
      language,
      channel: channelOf(ourAddress),
      guest: {
        name: firstName(profileName ?? attendee.name),
        digits: lastDigits(theirAddress),
        isTexted: true,
      },
      createdAt: at,
      reminders: 0,
      revision: 0,
    },
    guest: { attendeeId, conversationId },
  }
}

function firstName(name: string): string {
  return cutText(name.trim().split(/\s+/)[0] ?? '', 40)
}

/** The last three of a phone number, none of any other id. */
function lastDigits(address: string): string {
  const bare = bareAddress(address)
  return /^\+\d{6,15}$/.test(bare) ? bare.slice(-3) : ''
}
