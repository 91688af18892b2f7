import { FieldValue, type DocumentData } from 'firebase-admin/firestore'
import * as z from 'zod'
import { channelOf } from '@relaydesk/domain/inbox/channel.ts'
import { Conversation } from '@relaydesk/domain/inbox/conversation.ts'
import { withMillis, withTimestamps } from './stored-times.ts'

const { contactName, unreadCount, status, purpose, dateUpdated, lastInboundAt, messagingServiceSid } =
  Conversation.shape

/** What is missing or damaged in a thread counts as never written: nobody's message may fail over it. */
const Stored = z.object({
  ourAddress: z.string().catch(''),
  theirAddress: z.string().catch(''),
  messagingServiceSid: messagingServiceSid.catch(undefined),
  contactName: contactName.catch(''),
  unreadCount: unreadCount.catch(0),
  status: status.catch('open'),
  purpose: purpose.catch('inbox'),
  dateUpdated: dateUpdated.catch(0),
  lastInboundAt: lastInboundAt.catch(undefined),
})

export function readConversation(data: DocumentData): Conversation {
  const { messagingServiceSid: sid, lastInboundAt: at, ...rest } = Stored.parse(withMillis(data))
  return {
    ...rest,
    channel: channelOf(rest.theirAddress),
    ...(sid === undefined ? {} : { messagingServiceSid: sid }),
    ...(at === undefined ? {} : { lastInboundAt: at }),
  }
}

/** The fields to change in a thread that stands: what it no longer has is taken away. Who writes again is known again. */
export function changeConversation(conversation: Conversation): DocumentData {
  const gone = { messagingServiceSid: FieldValue.delete(), forgottenAt: FieldValue.delete() }
  return { ...gone, ...withTimestamps(conversation) }
}
