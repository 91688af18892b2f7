import { createHash } from 'node:crypto'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { progressOf } from '@relaydesk/domain/delivery/progress.ts'
import {
  conversationMessagePath,
  conversationPath,
  type ConversationMessageKey,
} from '@relaydesk/domain/documents/paths.ts'
import { aboutPath } from '@relaydesk/domain/inbox/about-path.ts'
import { bareAddress, channelOf } from '@relaydesk/domain/inbox/channel.ts'
import { MessageAbout } from '@relaydesk/domain/inbox/conversation-message.ts'
import { shortenPhoneNumber } from '@relaydesk/domain/people/shorten-phone-number.ts'
import {
  nextStepFor,
  type ConversationMessageLetter,
  type NextStep,
} from '@relaydesk/domain/tasks/dead-letter.ts'
import type { Desk, Surroundings } from './delivery/desk.ts'
import type { RecordWrite } from './delivery/record-write.ts'
import { orderTextWrites } from './order-text-writes.ts'
import { millisOf } from './read-timestamp.ts'

/**
 * The desk of conversations at Twilio addresses: a thread that was written in is open, and of a text about an order or a ticket that
 * itself shows how far it got.
 */
export const conversationDesk: Desk<ConversationMessageKey> = {
  messagePath: conversationMessagePath,
  parentPath: ({ conversationId }) => conversationPath(conversationId),
  relatedPath(message) {
    const about = aboutOf(message)
    return about === undefined ? null : aboutPath(about)
  },
  newsOf: (key, state, around) => [
    ...threadWrites(key, state, around),
    ...orderTextWrites(key, state, aboutOf(around.message), around),
  ],
  sentWrites: () => [],
  attemptId: (key, attempt) =>
    createHash('sha256')
      .update(`${conversationMessagePath(key)}?attempt=${attempt}`)
      .digest('hex'),
  // The conversation's own id is made of numbers, which belong into no log.
  idsOf: ({ messageId }) => ({ messageId }),
  letterOf(key, { cause, failedAt, attempts }, { message, parent }) {
    const theirAddress = textIn(parent, 'theirAddress')
    const about = aboutOf(message)
    return {
      kind: 'conversation-message',
      messageId: key.messageId,
      messageType: messageTypeOf(message),
      createdBy: textIn(message, 'createdBy'),
      channel: channelOf(theirAddress),
      contact: {
        name: textIn(parent, 'contactName'),
        number: shortenPhoneNumber(bareAddress(theirAddress)),
      },
      ...(about === undefined ? { documentPath: conversationMessagePath(key) } : subjectOf(about)),
      cause,
      attempts,
      failedAt,
      nextStep: about === undefined ? nextStepFor(cause) : nextStepAtBar(nextStepFor(cause)),
      isOpen: true,
    }
  },
}

/** Which order or ticket it is about, and which of its texts it is. */
function subjectOf(about: MessageAbout): Pick<ConversationMessageLetter, Subject> {
  const { what } = about
  return about.desk === 'orders'
    ? { eventId: about.eventId, orderId: about.orderId, what }
    : { venueId: about.venueId, ticketId: about.ticketId, what }
}

type Subject = 'eventId' | 'orderId' | 'venueId' | 'ticketId' | 'what'

/** A guest stands close by: whatever the reason, the number is called out. */
function nextStepAtBar(step: NextStep): NextStep {
  return step === 'ask-administrator' ? step : 'tell-in-person'
}

/** A message that the provider has taken opens its thread again, and is the newest that happened in it. */
function threadWrites(
  { conversationId }: ConversationMessageKey,
  { status, delivery }: DeliveryState,
  { state: before, parent }: Surroundings,
): RecordWrite[] {
  const sent = progressOf('SENT')
  const isSentNow = progressOf(before.status) < sent && progressOf(status) >= sent
  if (parent === undefined || !isSentNow) return []
  const at = Math.max(delivery.sentAt ?? 0, millisOf(parent['dateUpdated']) ?? 0)
  const data = { status: 'open', dateUpdated: Timestamp.fromMillis(at) }
  return [{ on: 'parent', path: conversationPath(conversationId), data, how: 'update' }]
}

/** Undefined for a message that was written for nothing else, or for something that nobody can find. */
function aboutOf(message: DocumentData): MessageAbout | undefined {
  return MessageAbout.safeParse(message['about']).data
}

function messageTypeOf(message: DocumentData): string {
  if (message['contentSid'] !== undefined) return 'template'
  return message['mediaUrls'] === undefined ? 'text' : 'media'
}

function textIn(data: DocumentData | undefined, field: string): string {
  const value: unknown = data?.[field]
  return typeof value === 'string' ? value : ''
}
