import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { DeliveryState, Provider } from '@relaydesk/domain/delivery/delivery.ts'
import type { Desk } from './desk.ts'
import type { MessageRecord } from './message-record.ts'
import type { RecordFor } from './message-store.ts'

/** The record of a step that is news for the message's desk, and nothing more. */
export function stepRecord<Key>(desk: Desk<Key>, key: Key): RecordFor<Key> {
  return (state, around) => ({ key, state, more: desk.newsOf(key, state, around) })
}

/** The record of a final failure: the message says why, its desk shows it, and one dead letter waits for a person. */
export function failureRecord<Key>(
  desk: Desk<Key>,
  key: Key,
  cause: DeliveryError,
  failedAt: number,
): RecordFor<Key> {
  return (state, around) => ({
    key,
    state,
    more: desk.newsOf(key, state, around),
    deadLetter: desk.letterOf(key, { cause, failedAt, attempts: state.delivery.attempt }, around),
    ...settledBefore(around.state),
  })
}

/** The record of a message of which nobody could find out what became of it: people are told to pass it on themselves. */
export function reportRecord<Key>(desk: Desk<Key>, key: Key, failedAt: number): RecordFor<Key> {
  return (state, around) => {
    const { error, provider } = state.delivery
    const cause: DeliveryError = { ...(error ?? unexplained(provider)), class: 'unclear' }
    const failure = { cause, failedAt, attempts: state.delivery.attempt }
    return { key, state, deadLetter: desk.letterOf(key, failure, around) }
  }
}

function unexplained(provider: Provider | undefined): DeliveryError {
  const name = provider === 'twilio' ? 'Twilio' : 'WhatsApp'
  return {
    code: 'UNKNOWN_RESULT',
    class: 'unclear',
    text: `${name} did not say whether it took the message.`,
  }
}

/** A person who had found another way while nobody knew need not do so again. */
function settledBefore({
  delivery: { settled, attempt },
}: DeliveryState): Pick<MessageRecord<unknown>, 'settled'> {
  return settled === undefined ? {} : { settled: { ...settled, attempts: attempt } }
}
