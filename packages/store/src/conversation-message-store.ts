import type { Firestore } from 'firebase-admin/firestore'
import type { ConversationMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { conversationDesk } from './conversation-desk.ts'
import { createMessageStore, type MessageStore } from './delivery/message-store.ts'

/** The messages of conversations at Twilio addresses. */
export type ConversationMessageStore = MessageStore<ConversationMessageKey>

export function createConversationMessageStore(database: Firestore): ConversationMessageStore {
  return createMessageStore(database, conversationDesk)
}
