import type { Delivery, DeliveryState } from './delivery.ts'
import type { DeliveryEvent } from './delivery-event.ts'
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
      return from(state, ['SENDING'], 'UNKNOWN', { error: event.error })
    case 'unclear':
      return from(state, ['SENDING'], 'UNKNOWN', { error: event.error })
    case 'proved-not-there':
      return from(state, ['UNKNOWN'], 'PENDING', {})
    case 'held':
      return from(state, ['PENDING', 'SENDING'], 'HELD', { error: event.error })
    case 'released':
      return from(state, ['HELD'], 'PENDING', {})
    case 'cancelled':
      return from(state, ['PENDING', 'HELD'], 'CANCELLED', {})
    case 'retry-requested':
      return from(state, ['FAILED'], 'PENDING', {})
    case 'receipt':
      return applyReceipt(state, event)
  }
}

function claim(state: DeliveryState, event: Extract<DeliveryEvent, { kind: 'claimed' }>): Transition {
  if (state.status !== 'PENDING') return null
  const attempt = state.delivery.attempt + 1
  const { at: sendingAt, leaseUntil, provider } = event
  return { status: 'SENDING', delivery: { attempt, sendingAt, leaseUntil, provider } }
}

type Change = Pick<Delivery, 'sentAt' | 'failedAt' | 'error'> & { providerMessageId?: string }

function from(
  state: DeliveryState,
  allowed: MessageStatus[],
  status: MessageStatus,
  change: Change,
): Transition {
  if (!allowed.includes(state.status)) return null
  // The lease belongs to SENDING, an error to the state that it led to: neither survives the step.
  const { leaseUntil: _lease, error: _error, ...kept } = state.delivery
  const { providerMessageId = state.providerMessageId, ...times } = change
  return {
    status,
    delivery: { ...kept, ...times },
    ...(providerMessageId === undefined ? {} : { providerMessageId }),
  }
}
