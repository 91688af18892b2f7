import type { ConversationMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { conversationDesk } from '@relaydesk/store/conversation-desk.ts'
import { handOverConversationMessage } from '@relaydesk/task-queue/hand-over-conversation-message.ts'
import type { SweepContext } from './sweep-context.ts'
import { sweepOverdue, type Overdue } from './sweep-overdue.ts'

/** Messages of conversations whose time has come and that no queue remembers (see {@link sweepOverdue}). */
export function sweepOverdueTexts(context: SweepContext): Promise<{ found: number; failed: number }> {
  const now = context.now()
  const overdue: Overdue<ConversationMessageKey> = {
    desk: conversationDesk,
    messages: context.conversationMessages,
    waiting: context.waitingTexts,
    handOver: ({ key, data }, round) => handOverConversationMessage(context, key, data, round, now),
  }
  return sweepOverdue(overdue, now, context.sweepPatienceMs)
}
