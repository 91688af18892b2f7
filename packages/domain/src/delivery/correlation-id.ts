import { chatMessagePath, parseChatMessagePath, type ChatMessageKey } from '../documents/paths.ts'
import { readAttemptName, writeAttemptName, type NamedAttempt } from './attempt-name.ts'

/** The longest id that WhatsApp carries (`biz_opaque_callback_data`). */
const longest = 512

/** A chat message's name for WhatsApp. Null when the ids in it are too long to travel. */
export function writeCorrelationId(key: ChatMessageKey, attempt: number): string | null {
  const id = writeAttemptName(chatMessagePath(key), attempt)
  return id.length > longest ? null : id
}

/** Null for a text that is none of ours. */
export function readCorrelationId(text: string): NamedAttempt<ChatMessageKey> | null {
  return readAttemptName(text, parseChatMessagePath)
}
