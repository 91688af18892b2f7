import type { DocumentData } from 'firebase-admin/firestore'
import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import { chatDesk } from '@relaydesk/store/chat-desk.ts'
import type { ChatMessageStore } from '@relaydesk/store/chat-message-store.ts'
import { readDelivery } from '@relaydesk/store/delivery-converter.ts'
import type { DocumentVersion } from '@relaydesk/store/document-version.ts'
import type { SurroundingsReader } from '@relaydesk/store/surroundings-reader.ts'
import { failureRecord } from '@relaydesk/store/delivery/failure-record.ts'
import { showsNewerMessage } from '@relaydesk/store/message-summary.ts'
import { enqueueChatMessage } from './enqueue-chat-message.ts'
import { DriverWroteMeanwhile, holdChatMessage } from './hold-chat-message.ts'
import { planFor } from './plan-for.ts'
import type { TaskQueue } from './task-queue.ts'

export interface HandOver {
  surroundings: SurroundingsReader
  chatMessages: ChatMessageStore
  queue: TaskQueue
}

/** A message document as somebody has just seen it. `createdAt` is epoch ms; without `version` a send reads first. */
export interface SeenMessage {
  data: DocumentData
  createdAt: number
  version?: DocumentVersion
}

export type HandedOver = { did: 'ignore' | 'enqueue' | 'hold' } | { did: 'fail'; error: DeliveryError }

/**
 * Takes one chat message to its queue, or writes down why it cannot go. Everything that finds a message waiting comes
 * through here: the create trigger, a person's new attempt, the sweeper. Doing it again changes nothing.
 * @param round see {@link enqueueChatMessage}
 * @throws when Firestore or Cloud Tasks cannot be reached: call again
 */
export async function handOverChatMessage(
  { surroundings, chatMessages, queue }: HandOver,
  key: ChatMessageKey,
  seen: SeenMessage,
  round: string,
  now: number,
): Promise<HandedOver> {
  // Nothing to send and so nothing to look up: every message of a driver's comes by here.
  if (seen.data['source'] === 'DRIVER') return { did: 'ignore' }
  const around = await surroundings.read(key)
  const plan = await planFor(surroundings, around, key, seen, now)
  switch (plan.do) {
    case 'ignore':
      return { did: 'ignore' }
    case 'fail': {
      const { error } = plan
      const record = failureRecord(chatDesk, key, error, now)
      await chatMessages.apply(key, { kind: 'unsendable', at: now, error }, record)
      return { did: 'fail', error }
    }
    case 'hold':
      try {
        await holdChatMessage(chatMessages, key, seen, around.enquiry, plan, now)
        return { did: 'hold' }
      } catch (error) {
        if (!(error instanceof DriverWroteMeanwhile)) throw error
        return handOverChatMessage({ surroundings, chatMessages, queue }, key, seen, round, now)
      }
    case 'enqueue': {
      const versions = versionsOf(key, seen, around.enquiry, around.enquiryVersion)
      await enqueueChatMessage(queue, { ...plan.task, ...versions }, plan.sendAt, round)
      return { did: 'enqueue' }
    }
  }
}

/** What a send may take for granted unread; nothing when the enquiry's row shows a newer message than this one. */
function versionsOf(
  key: ChatMessageKey,
  { data, createdAt, version }: SeenMessage,
  enquiry: DocumentData | undefined,
  enquiryVersion: DocumentVersion | undefined,
): Pick<SendMessageTask, 'seen'> {
  if (version === undefined || enquiry === undefined || enquiryVersion === undefined) return {}
  // A task does not say who speaks; only an agent's own message may be taken for one.
  if (data['source'] !== 'CUSTOMER') return {}
  if (showsNewerMessage(enquiry, key.messageDocId, createdAt)) return {}
  const { attempt } = readDelivery(data).delivery
  return { seen: { message: version, enquiry: enquiryVersion, attempt } }
}
