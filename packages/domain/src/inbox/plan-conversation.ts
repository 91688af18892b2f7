import { channelOf } from './channel.ts'
import type { Conversation } from './conversation.ts'
import type { InboundPost } from './read-inbound-message.ts'

/**
 * What a thread is after one more message of theirs, counted once by whoever stores it. Messages come in any order: only the
 * newest decides by which way answers leave. Whoever was closed or deleted is open again, under the name that we know.
 * @param before null when they have never written
 * @param isAtEvent whether an event that has not ended takes orders on our address
 */
export function planConversation(
  before: Conversation | null,
  { message, messagingServiceSid }: InboundPost,
  isAtEvent: boolean,
): Conversation {
  const { from, to, createdAt, profileName = '' } = message
  const lastInboundAt = Math.max(createdAt, before?.lastInboundAt ?? 0)
  const sid = createdAt >= lastInboundAt ? messagingServiceSid : before?.messagingServiceSid
  return {
    ourAddress: to,
    theirAddress: from,
    channel: channelOf(from),
    ...(sid === undefined ? {} : { messagingServiceSid: sid }),
    contactName: before?.contactName || profileName,
    unreadCount: (before?.unreadCount ?? 0) + 1,
    status: 'open',
    purpose: isAtEvent ? 'orders' : (before?.purpose ?? 'inbox'),
    dateUpdated: Math.max(createdAt, before?.dateUpdated ?? 0),
    lastInboundAt,
  }
}
