import type { ChatMessage } from '../../../firestore/chat-message.ts'
import type { MessageProgress } from '../../../shared/message/message-progress.ts'

/** A message of ours, and how far it got. */
export interface NoticeProps {
  message: ChatMessage
  progress: MessageProgress
}
