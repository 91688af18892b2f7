import type { ConversationMessageKey } from '@relaydesk/domain/documents/paths.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { ConversationMessageStore } from '@relaydesk/store/conversation-message-store.ts'
import type { OptOuts } from '@relaydesk/store/opt-outs.ts'
import type { ParkedUpdates } from '@relaydesk/store/parked-updates.ts'
import type { ProviderMessages } from '@relaydesk/store/provider-messages.ts'
import type { TaskQueue } from '@relaydesk/task-queue/task-queue.ts'

/** What a receipt of Twilio's needs. */
export interface TwilioReceiptContext {
  conversationMessages: ConversationMessageStore
  /** Our messages by Twilio's ids. */
  twilioMessages: ProviderMessages<ConversationMessageKey>
  optOuts: OptOuts
  parkedUpdates: ParkedUpdates
  queue: TaskQueue
  now: () => number
  log: Logger
}
