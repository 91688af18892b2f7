import { answerPatienceMs } from '@relaydesk/domain/delivery/answer-patience.ts'
import type { MessageProgress } from '../../../shared/message/message-progress.ts'

/** What is known of a message of which nobody knows whether it went out. Times are epoch ms. */
export type UnknownPlan =
  /** We are still asking. */
  | { phase: 'asking'; answerBy: number }
  /** There was no answer: a person decides. */
  | { phase: 'no-answer' }

export function planUnknown({ delivery, createdAt }: MessageProgress, now: number): UnknownPlan {
  const answerBy = (delivery.sendingAt ?? delivery.unknownAt ?? createdAt) + answerPatienceMs
  return now < answerBy ? { phase: 'asking', answerBy } : { phase: 'no-answer' }
}
