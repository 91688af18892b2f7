import type { Firestore } from 'firebase-admin/firestore'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { chatDesk } from './chat-desk.ts'
import { createMessageStore, type MessageStore } from './delivery/message-store.ts'

/** The chat messages of enquiries. */
export type ChatMessageStore = MessageStore<ChatMessageKey>

export function createChatMessageStore(database: Firestore): ChatMessageStore {
  return createMessageStore(database, chatDesk)
}
