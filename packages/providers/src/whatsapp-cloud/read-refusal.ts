import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { ProviderOutcome } from '../contract.ts'
import { readFailure } from '../http/read-failure.ts'
import type { GraphAnswer } from './graph-client.ts'
import { readAnswer } from './read-answer.ts'

/** Why a call that sends nothing to anybody did not work, and whether the same call may work soon. */
export type Refusal =
  | { kind: 'rejected'; error: DeliveryError; credentialsRefused?: true }
  | { kind: 'not-sent'; error: DeliveryError }

/**
 * An answer that is no success, read as that of a send. What is unclear there is clear here: nothing was sent to anybody,
 * and the call may be repeated.
 */
export function readRefusal(answer: GraphAnswer): Refusal {
  const outcome =
    'failure' in answer ? readFailure(answer.failure, 'WhatsApp') : readAnswer(answer.status, answer.body)
  return outcome.kind === 'rejected' ? outcome : { kind: 'not-sent', error: errorOf(outcome) }
}

function errorOf(outcome: ProviderOutcome): DeliveryError {
  if (outcome.kind === 'accepted') return { code: 'NO_ID', class: 'retry', text: 'WhatsApp gave no id.' }
  const { error } = outcome
  return error.class === 'unclear' ? { ...error, class: 'retry' } : error
}
