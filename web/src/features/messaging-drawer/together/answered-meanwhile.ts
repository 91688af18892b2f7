import type { ChatMessage } from '../../../firestore/chat-message.ts'

/** Longer ago, one has seen it. */
const freshMs = 2 * 60_000

/**
 * The newest answer by a colleague that came after one began to write, at most two minutes ago; null when there is
 * none. Times are epoch ms of the server's clock. A message that will not go is no answer.
 */
export function answeredMeanwhile(
  messages: readonly ChatMessage[],
  { uid, beganAt, now }: { uid: string; beganAt: number; now: number },
): ChatMessage | null {
  const answer = messages.findLast(
    ({ source, createdBy, createdAt, type, progress }) =>
      source === 'CUSTOMER' &&
      createdBy !== uid &&
      type !== 'reaction' &&
      progress?.status !== 'CANCELLED' &&
      progress?.status !== 'FAILED' &&
      createdAt > beganAt &&
      now - createdAt <= freshMs,
  )
  return answer ?? null
}
