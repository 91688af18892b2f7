import type { DeliveryEvent } from './delivery-event.ts'
import type { DeliveryError } from './delivery-error.ts'
import type { SendOutcome } from './send-outcome.ts'

/** What to write on the message, what to tell the queue, and whether the failure is final. */
export interface OutcomePlan {
  event: DeliveryEvent
  /** `done`: 2xx. `again`: 500, try this one again. `slow-down`: 429, the whole queue should slow down. */
  answer: 'done' | 'again' | 'slow-down'
  /** Set when this is a final failure: it becomes one dead letter. */
  deadLetter?: DeliveryError
}

/** @param isLastAttempt the queue will not deliver this task again, whatever it is answered. */
export function planOutcome(outcome: SendOutcome, now: number, isLastAttempt: boolean): OutcomePlan {
  switch (outcome.kind) {
    case 'accepted':
      return { event: { ...outcome, at: now }, answer: 'done' }
    case 'unknown':
      return { event: { kind: 'unclear', at: now, error: outcome.error }, answer: 'done' }
    case 'rejected':
      return refused(outcome.error, now)
    case 'not-sent':
      if (isLastAttempt) return refused(outcome.error, now)
      return {
        event: { kind: 'not-sent', at: now, error: outcome.error },
        answer: outcome.error.class === 'slow-down' ? 'slow-down' : 'again',
      }
  }
}

function refused(error: DeliveryError, now: number): OutcomePlan {
  return { event: { kind: 'refused', at: now, error }, answer: 'done', deadLetter: error }
}
