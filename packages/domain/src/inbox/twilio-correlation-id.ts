import { readAttemptName, writeAttemptName, type NamedAttempt } from '../delivery/attempt-name.ts'
import {
  conversationMessagePath,
  parseConversationMessagePath,
  type ConversationMessageKey,
} from '../documents/paths.ts'

/**
 * A conversation message's name for Twilio. It travels in the query string of the StatusCallback, as Twilio advises ("Best
 * practices for delivery status logging"), and is URL-encoded there.
 */
export function writeTwilioCorrelationId(key: ConversationMessageKey, attempt: number): string {
  return writeAttemptName(conversationMessagePath(key), attempt)
}

/** Null for a text that is none of ours. */
export function readTwilioCorrelationId(text: string): NamedAttempt<ConversationMessageKey> | null {
  return readAttemptName(text, parseConversationMessagePath)
}
