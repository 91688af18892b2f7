import type { Delivery, DeliveryState } from './delivery.ts'
import type { DeliveryEvent } from './delivery-event.ts'
import { answerPatienceMs } from './answer-patience.ts'
import { applyReceipt } from './apply-receipt.ts'
import type { MessageStatus } from './status.ts'

/** The new state, or null when the event changes nothing (it came late, twice, or does not fit the state). */
export type Transition = DeliveryState | null

/**
 * The delivery state machine (architecture, "The heart"): what one event does to one message. Pure.
 *
 * A message is claimed only from PENDING, so nothing is sent after a final state; after an unknown result
 * only proof or a receipt moves it; FAILED is left only by an explicit new attempt.
 */
export function transition(state: DeliveryState, event: DeliveryEvent): Transition {
  if (event.kind === 'receipt') return applyReceipt(state, event)
  // Whoever speaks of an attempt that is over speaks too late.
  if ('attempt' in event && event.attempt !== state.delivery.attempt) return null
  switch (event.kind) {
    case 'claimed':
      return claim(state, event)
    case 'accepted':
      return from(state, ['SENDING', 'UNKNOWN'], 'SENT', {
        sentAt: event.at,
        providerMessageId: event.providerMessageId,
      })
    case 'unsendable':
      return from(state, ['PENDING', 'HELD'], 'FAILED', { failedAt: event.at, error: event.error })
    case 'refused':
      return from(state, ['SENDING', 'UNKNOWN'], 'FAILED', {
        failedAt: event.at,
        error: event.error,
      })
    case 'not-sent':
      return from(state, ['SENDING'], 'PENDING', { error: event.error })
    case 'lease-expired':
      // Since somebody looked, another attempt may have begun, with a lease of its own.
      if ((state.delivery.leaseUntil ?? 0) > event.at) return null
      return from(state, ['SENDING'], 'UNKNOWN', { error: event.error, unknownAt: event.at })
    case 'unclear':
      return from(state, ['SENDING'], 'UNKNOWN', { error: event.error, unknownAt: event.at })
    case 'proved-not-there':
      return from(state, ['UNKNOWN'], 'PENDING', {})
    case 'held':
      return from(state, ['PENDING', 'SENDING'], 'HELD', { error: event.error })
    case 'postponed':
      return from(state, ['PENDING'], 'HELD', { error: event.error })
    case 'changed':
      return state.status === 'PENDING' || state.status === 'HELD' ? state : null
    case 'released':
      return from(state, ['HELD'], 'PENDING', {})
    case 'cancelled':
      return from(state, ['PENDING', 'HELD'], 'CANCELLED', {})
    case 'retry-requested':
      // One that proved to have arrived after all is not sent again.
      return state.delivery.deliveredAt === undefined ? from(state, ['FAILED'], 'PENDING', {}) : null
    case 'reported':
      return report(state, event.at)
    case 'settled-by-hand':
      return settleByHand(state, event)
  }
}

function report(state: DeliveryState, at: number): Transition {
  if (state.status !== 'UNKNOWN' || state.delivery.reportedAt !== undefined) return null
  return { ...state, delivery: { ...state.delivery, reportedAt: at } }
}

/** Once: what one person did is not undone by what another one says later. */
function settleByHand(
  state: DeliveryState,
  { how, by, at }: Extract<DeliveryEvent, { kind: 'settled-by-hand' }>,
): Transition {
  if ((state.status !== 'UNKNOWN' && state.status !== 'FAILED') || state.delivery.settled !== undefined)
    return null
  if (how === 'sent-again' && !mayBeSentAgain(state, at)) return null
  const reported = report(state, at) ?? state
  return { ...reported, delivery: { ...reported.delivery, settled: { how, by, at } } }
}

/**
 * What failed was certainly not sent: it is tried again, not sent again. What nobody knows may still be in its sender's hands,
 * or be answered any moment, until the time for an answer is over and people are told.
 */
function mayBeSentAgain({ status, delivery }: DeliveryState, at: number): boolean {
  const handedOverAt = delivery.sendingAt ?? delivery.unknownAt ?? 0
  return status === 'UNKNOWN' && (delivery.reportedAt !== undefined || at >= handedOverAt + answerPatienceMs)
}

function claim(state: DeliveryState, event: Extract<DeliveryEvent, { kind: 'claimed' }>): Transition {
  if (state.status !== 'PENDING') return null
  const attempt = state.delivery.attempt + 1
  const { at: sendingAt, leaseUntil, provider } = event
  return { status: 'SENDING', delivery: { attempt, sendingAt, leaseUntil, provider } }
}

type Change = Pick<Delivery, 'sentAt' | 'failedAt' | 'unknownAt' | 'error'> & { providerMessageId?: string }

function from(
  state: DeliveryState,
  allowed: MessageStatus[],
  status: MessageStatus,
  change: Change,
): Transition {
  if (!allowed.includes(state.status)) return null
  // The lease belongs to SENDING, an error and what people did about it to the state: none survives the step.
  const {
    leaseUntil: _lease,
    error: _error,
    reportedAt: _reported,
    settled: _settled,
    ...kept
  } = state.delivery
  const { providerMessageId = state.providerMessageId, ...times } = change
  return {
    status,
    delivery: { ...kept, ...times },
    ...(providerMessageId === undefined ? {} : { providerMessageId }),
  }
}
