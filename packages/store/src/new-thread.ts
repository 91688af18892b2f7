import type { DocumentData, Timestamp } from 'firebase-admin/firestore'
import { channelOf } from '@relaydesk/domain/inbox/channel.ts'
import { addressesIn, type Conversation } from '@relaydesk/domain/inbox/conversation.ts'

/** The thread of somebody who has never written: they left their number at a kiosk. */
export function newThread(
  conversationId: string,
  purpose: Conversation['purpose'],
  dateUpdated: Timestamp,
): DocumentData {
  const { ourAddress, theirAddress } = addressesIn(conversationId)
  return {
    ourAddress,
    theirAddress,
    channel: channelOf(theirAddress),
    contactName: '',
    unreadCount: 0,
    status: 'open',
    purpose,
    dateUpdated,
  }
}
