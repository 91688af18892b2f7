export { onChatMessageCreated } from './triggers/on-chat-message-created.ts'
export { retryChatMessage } from './callables/retry-chat-message.ts'
