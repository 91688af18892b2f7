import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { DriverConversations } from '@relaydesk/store/driver-conversations.ts'
import type { ParkedUpdates } from '@relaydesk/store/parked-updates.ts'
import type { ProviderMessages } from '@relaydesk/store/provider-messages.ts'
import type { Release } from '@relaydesk/task-queue/release-held.ts'

/** What a receipt needs. */
export interface ReceiptContext extends Release {
  providerMessages: ProviderMessages<ChatMessageKey>
  conversations: DriverConversations
  parkedUpdates: ParkedUpdates
  log: Logger
}
