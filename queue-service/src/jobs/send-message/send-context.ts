import type { WhatsappCloud } from '@relaydesk/providers/whatsapp-cloud/index.ts'
import type { DriverConversations } from '@relaydesk/store/driver-conversations.ts'
import type { FileStore } from '@relaydesk/store/files/file-store.ts'
import type { Release } from '@relaydesk/task-queue/release-held.ts'
import type { AccessTokens } from '../../secrets/access-tokens.ts'
import type { DeliveryContext } from '../delivery/road.ts'
import type { PacingContext } from '../pacing/wait-for-turn.ts'

/** What a send needs. */
export interface SendContext extends DeliveryContext, Release, PacingContext {
  conversations: DriverConversations
  whatsapp: WhatsappCloud
  tokens: AccessTokens
  files: FileStore
  /** 0 to 1. */
  random: () => number
}
