import type { Firestore } from 'firebase-admin/firestore'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { chatMessages } from './delivery/message-group.ts'
import { createOverdueMessages, type OverdueMessages } from './delivery/overdue-messages.ts'

/** Chat messages that should have left by now; `limits` are for tests. */
export function createWaitingMessagesReader(
  database: Firestore,
  limits?: { page: number; most: number },
): OverdueMessages<ChatMessageKey> {
  return createOverdueMessages(database, chatMessages, limits)
}
