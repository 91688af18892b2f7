import type { DeliveryEvent } from './delivery-event.ts'
import type { DeliveryError } from './delivery-error.ts'
import { isHeldBack } from './is-held-back.ts'
import type { SendOutcome } from './send-outcome.ts'

/** What to write on the message, what to tell the queue, and whether the failure is final. */
export interface OutcomePlan {
  event: DeliveryEvent
  /** `done`: 2xx. `again`: 500, try this one again. `slow-down`: 429, the whole queue should slow down. */
  answer: 'done' | 'again' | 'slow-down'
  /** Set when this is a final failure: it becomes one dead letter. */
  deadLetter?: DeliveryError
}

/**
 * @param about `type` decides whether the message may be held; null where nothing ever is
 * @param isLastAttempt the queue will not deliver this task again, whatever it is answered
 */
export function planOutcome(
  outcome: SendOutcome,
  { type, attempt }: { type: string | null; attempt: number },
  now: number,
  isLastAttempt: boolean,
): OutcomePlan {
  switch (outcome.kind) {
    case 'accepted':
      return { event: { ...outcome, at: now, attempt }, answer: 'done' }
    case 'unknown':
      return { event: { kind: 'unclear', at: now, error: outcome.error, attempt }, answer: 'done' }
    case 'rejected':
      if (type !== null && isHeldBack(outcome.error, type))
        return { event: { kind: 'held', at: now, error: outcome.error, attempt }, answer: 'done' }
      return refused(outcome.error, now, attempt)
    case 'not-sent':
      if (isLastAttempt) return refused(outcome.error, now, attempt)
      return {
        event: { kind: 'not-sent', at: now, error: outcome.error, attempt },
        answer: outcome.error.class === 'slow-down' ? 'slow-down' : 'again',
      }
  }
}

function refused(error: DeliveryError, now: number, attempt: number): OutcomePlan {
  return { event: { kind: 'refused', at: now, error, attempt }, answer: 'done', deadLetter: error }
}
