import type { DocumentData } from 'firebase-admin/firestore'
import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import { conversationMessagePath, type ConversationMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { planConversationMessage } from '@relaydesk/domain/inbox/plan-conversation-message.ts'
import { sendTwilioMessage } from '@relaydesk/domain/tasks/queue-names.ts'
import type { SendTwilioMessageTask } from '@relaydesk/domain/tasks/twilio-tasks.ts'
import { conversationDesk } from '@relaydesk/store/conversation-desk.ts'
import type { ConversationMessageStore } from '@relaydesk/store/conversation-message-store.ts'
import { failureRecord } from '@relaydesk/store/delivery/failure-record.ts'
import type { TaskQueue } from './task-queue.ts'

export interface ConversationHandOver {
  conversationMessages: ConversationMessageStore
  queue: TaskQueue
}

/**
 * Takes one message of a conversation to its queue, or writes down why it cannot go. Everything that finds a message waiting
 * comes through here: the create trigger, the sweeper, and what is sent again because Twilio never took it. Doing it again
 * changes nothing.
 * @param round tells one try from the next: the same message and round make one task
 * @throws when Firestore or Cloud Tasks cannot be reached: call again
 */
export async function handOverConversationMessage(
  { conversationMessages, queue }: ConversationHandOver,
  key: ConversationMessageKey,
  data: DocumentData,
  round: string,
  now: number,
): Promise<{ did: 'ignore' | 'enqueue' } | { did: 'fail'; error: DeliveryError }> {
  const plan = planConversationMessage(data)
  switch (plan.do) {
    case 'ignore':
      return { did: 'ignore' }
    case 'fail': {
      const { error } = plan
      const record = failureRecord(conversationDesk, key, error, now)
      await conversationMessages.apply(key, { kind: 'unsendable', at: now, error }, record)
      return { did: 'fail', error }
    }
    case 'enqueue': {
      const { conversationId, messageId } = key
      const body: SendTwilioMessageTask = { conversationId, messageId }
      const name = `${conversationMessagePath(key)}:${round}`
      await queue.enqueue({ ...sendTwilioMessage, body, key: name, sendAt: now })
      return { did: 'enqueue' }
    }
  }
}
