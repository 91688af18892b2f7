import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import type { ConversationMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { aboutPath } from '@relaydesk/domain/inbox/about-path.ts'
import type { MessageAbout } from '@relaydesk/domain/inbox/conversation-message.ts'
import type { Surroundings } from './delivery/desk.ts'
import type { RecordWrite } from './delivery/record-write.ts'
import { millisOf } from './read-timestamp.ts'

/**
 * Shows on an order, or on a ticket, how far its newest text got; nothing when it has a newer one, or is gone. Its revision stays: whoever
 * taps acts on the drink, not on the text.
 */
export function orderTextWrites(
  { messageId }: ConversationMessageKey,
  state: DeliveryState,
  about: MessageAbout | undefined,
  { message, related }: Surroundings,
): RecordWrite[] {
  if (about === undefined || related === undefined) return []
  if (showsNewerText(related, messageId, millisOf(message['createdAt']) ?? 0)) return []
  const { status, delivery } = state
  const text = {
    what: about.what,
    messageId,
    status,
    at: Timestamp.fromMillis(newestTimeOf(state) ?? millisOf(message['createdAt']) ?? 0),
    ...(delivery.error === undefined ? {} : { problem: delivery.error.text }),
  }
  return [{ on: 'related', path: aboutPath(about), data: { text }, how: 'update' }]
}

function showsNewerText(related: DocumentData, messageId: string, writtenAt: number): boolean {
  const shown: unknown = related['text']
  const text: DocumentData = typeof shown === 'object' && shown !== null ? shown : {}
  return text['messageId'] !== messageId && (millisOf(text['at']) ?? 0) > writtenAt
}

/** When the message got where it is, as far as that is known. */
function newestTimeOf({ delivery }: DeliveryState): number | undefined {
  const { sendingAt, unknownAt, sentAt, deliveredAt, readAt, failedAt } = delivery
  const times = [sendingAt, unknownAt, sentAt, deliveredAt, readAt, failedAt].filter(
    (time) => time !== undefined,
  )
  return times.length === 0 ? undefined : Math.max(...times)
}
