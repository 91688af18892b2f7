import {
  parseChatMessagePath,
  parseConversationMessagePath,
  type ChatMessageKey,
  type ConversationMessageKey,
} from '@relaydesk/domain/documents/paths.ts'

/** All messages of a desk, wherever they stand: the name of their collections, and how their paths are read. */
export interface MessageGroup<Key> {
  collectionGroup: string
  /** Null for the path of anything else. */
  parsePath: (path: string) => Key | null
}

export const chatMessages: MessageGroup<ChatMessageKey> = {
  collectionGroup: 'chatMessages',
  parsePath: parseChatMessagePath,
}

export const conversationMessages: MessageGroup<ConversationMessageKey> = {
  collectionGroup: 'messages',
  parsePath: parseConversationMessagePath,
}
