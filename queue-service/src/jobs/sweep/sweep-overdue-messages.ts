import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { chatDesk } from '@relaydesk/store/chat-desk.ts'
import { handOverChatMessage } from '@relaydesk/task-queue/hand-over-chat-message.ts'
import type { SweepContext } from './sweep-context.ts'
import { sweepOverdue, type Overdue } from './sweep-overdue.ts'

/** Chat messages whose time has come and that no queue remembers (see {@link sweepOverdue}). */
export function sweepOverdueMessages(context: SweepContext): Promise<{ found: number; failed: number }> {
  const now = context.now()
  const overdue: Overdue<ChatMessageKey> = {
    desk: chatDesk,
    messages: context.chatMessages,
    waiting: context.waiting,
    handOver: (message, round) => handOverChatMessage(context, message.key, message, round, now),
  }
  return sweepOverdue(overdue, now, context.sweepPatienceMs)
}
