import type { Logger } from '@relaydesk/observability/logger.ts'
import type { MessagingProvider } from '@relaydesk/providers/contract.ts'
import type { WhatsappSender } from '@relaydesk/providers/whatsapp-cloud/index.ts'
import type { ChatMessageStore } from '@relaydesk/store/chat-message-store.ts'
import type { DriverConversations } from '@relaydesk/store/driver-conversations.ts'
import type { AccessTokens } from '../../secrets/access-tokens.ts'

/** What a send needs. */
export interface SendContext {
  chatMessages: ChatMessageStore
  conversations: DriverConversations
  whatsapp: MessagingProvider<WhatsappSender>
  tokens: AccessTokens
  /** How long a claim is good for, in milliseconds. */
  leaseMs: number
  /** How often the queue delivers a task in all. */
  maxAttempts: number
  now: () => number
  log: Logger
}
