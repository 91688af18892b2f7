import { snippetOf } from '@relaydesk/domain/chat/enquiry.ts'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import { chatDesk } from '@relaydesk/store/chat-desk.ts'
import type { RecordWrite } from '@relaydesk/store/delivery/record-write.ts'
import { summaryWrite } from '@relaydesk/store/message-summary.ts'
import type { Road } from '../delivery/road.ts'
import { planLater, putOff } from '../pacing/put-off.ts'
import { callProvider } from './call-provider.ts'
import { noteInConversation } from './note-in-conversation.ts'
import { releaseAfterOpening } from './release-after-opening.ts'
import type { SendContext } from './send-context.ts'

/** The way of a chat message to WhatsApp. */
export function whatsappRoad(context: SendContext, task: SendMessageTask): Road<ChatMessageKey> {
  return {
    key: task,
    desk: chatDesk,
    messages: context.chatMessages,
    provider: 'whatsapp',
    messageType: task.type,
    createdBy: task.createdBy,
    call: (attempt) => callProvider(context, task, attempt),
    unreadRecord: (next) =>
      task.seen === undefined ? null : { more: summaryFrom(task, next), seen: { parent: task.seen.enquiry } },
    planLater: (outcome) => planLater(context, task, outcome),
    putOff: (later, attempt) => putOff(context, task, later, attempt),
    afterSent: (whatsappMessageId, at) => noteInConversation(context, task, whatsappMessageId, at),
    afterRefusal: () => releaseAfterOpening(context, task),
  }
}

/** The enquiry is as the door saw it, so this message is the newest word in it. */
function summaryFrom(task: SendMessageTask, { status }: DeliveryState): RecordWrite[] {
  const { messageDocId: messageId, type, createdAt } = task
  if (createdAt === undefined) return []
  const text = snippetOf(task.message)
  return [summaryWrite(task, { messageId, text, type, source: 'CUSTOMER', status, createdAt })]
}
