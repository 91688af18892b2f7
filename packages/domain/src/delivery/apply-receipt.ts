import type { Delivery, DeliveryState } from './delivery.ts'
import type { ReceiptEvent } from './delivery-event.ts'
import { progressOf } from './progress.ts'
import type { MessageStatus } from './status.ts'

const statusOf = { sent: 'SENT', delivered: 'DELIVERED', read: 'READ', played: 'READ' } as const

/**
 * What a provider's receipt does to a message: status only rises, `read` implies `delivered`, `failed` counts only below
 * `delivered`, each keeps its own time. Returns null when nothing changes.
 *
 * A receipt may speak of an attempt that is over: an earlier one, or one that failed or was held. Then only proof that
 * the message arrived counts. It moves the message on, so that nobody sends it again; only FAILED stays what it
 * is for its own attempt, and keeps the times as proof.
 */
export function applyReceipt(state: DeliveryState, event: ReceiptEvent): DeliveryState | null {
  const { attempt } = state.delivery
  if (attempt === 0 || (event.attempt ?? 0) > attempt || state.status === 'CANCELLED') return null
  return isUnderWay(state, event) ? advance(state, event) : proveArrival(state, event)
}

/** Whether the receipt must wait: it proves that an earlier attempt arrived while somebody is in the middle of another. */
export function mustWait(state: DeliveryState, event: ReceiptEvent): boolean {
  return state.status === 'SENDING' && isProof(event) && !isOfThisAttempt(state, event)
}

/** Whether the attempt that the receipt speaks of is the one that the message's state is about. */
function isUnderWay(state: DeliveryState, event: ReceiptEvent): boolean {
  if (!isOfThisAttempt(state, event)) return false
  // PENDING with an error: taken for not sent, the queue tries again. Without: a new attempt was asked for.
  if (state.status === 'PENDING') return state.delivery.error !== undefined
  return state.status !== 'FAILED' && state.status !== 'HELD'
}

/** Without an attempt in it, a receipt speaks of another one if it carries another provider's id. */
function isOfThisAttempt(state: DeliveryState, { attempt, providerMessageId: id }: ReceiptEvent): boolean {
  if (attempt !== undefined) return attempt === state.delivery.attempt
  return id === undefined || state.providerMessageId === undefined || id === state.providerMessageId
}

function advance(state: DeliveryState, event: ReceiptEvent): DeliveryState | null {
  const isRise = event.receipt !== 'failed' && isHigher(statusOf[event.receipt], state)
  if (isRise) return moved(state, event, statusOf[event.receipt], timesOf(state.delivery, event))
  if (event.receipt !== 'failed') return addTime(state, event)
  if (state.status === 'PENDING' || progressOf(state.status) >= progressOf('DELIVERED')) return null
  const { error, at, holds } = event
  return holds === true
    ? moved(state, event, 'HELD', { error })
    : moved(state, event, 'FAILED', { error, failedAt: at })
}

function proveArrival(state: DeliveryState, event: ReceiptEvent): DeliveryState | null {
  if (!isProof(event)) return null
  if (state.status === 'FAILED' && isOfThisAttempt(state, event)) return addTime(state, event)
  // The attempt in hand, or one that the provider took, speaks for itself.
  if (state.status === 'SENDING' || progressOf(state.status) >= progressOf('SENT')) return null
  const { failedAt: _failedAt, ...delivery } = state.delivery
  const status = event.receipt === 'delivered' ? 'DELIVERED' : 'READ'
  return moved({ ...state, delivery }, event, status, timesOf(delivery, event))
}

function isProof({ receipt }: ReceiptEvent): boolean {
  return receipt === 'delivered' || receipt === 'read' || receipt === 'played'
}

function isHigher(status: MessageStatus, { status: before }: DeliveryState): boolean {
  return progressOf(status) > progressOf(before)
}

function moved(
  state: DeliveryState,
  event: ReceiptEvent,
  status: MessageStatus,
  change: Partial<Delivery>,
): DeliveryState {
  const {
    leaseUntil: _lease,
    error: _error,
    reportedAt: _reported,
    settled: _settled,
    ...kept
  } = state.delivery
  const providerMessageId = event.providerMessageId ?? state.providerMessageId
  return {
    status,
    delivery: { ...kept, ...change },
    ...(providerMessageId === undefined ? {} : { providerMessageId }),
  }
}

function timesOf(delivery: Delivery, { receipt, at }: ReceiptEvent): Partial<Delivery> {
  const sentAt = delivery.sentAt ?? at
  if (receipt === 'sent') return { sentAt }
  return { sentAt, ...provenTimes(delivery, receipt, at) }
}

/** What arrived later may have happened earlier: the earliest time of each is kept, and each implies those before it. */
function provenTimes(delivery: Delivery, receipt: ReceiptEvent['receipt'], at: number): Partial<Delivery> {
  const deliveredAt = Math.min(delivery.deliveredAt ?? at, at)
  if (receipt === 'delivered') return { deliveredAt }
  const readAt = Math.min(delivery.readAt ?? at, at)
  if (receipt === 'read') return { deliveredAt, readAt }
  return { deliveredAt, readAt, playedAt: Math.min(delivery.playedAt ?? at, at) }
}

/** `delivered` that comes after `read` still brings its own, earlier time. */
function addTime(state: DeliveryState, { receipt, at }: ReceiptEvent): DeliveryState | null {
  if (receipt === 'sent' || receipt === 'failed') return null
  const { deliveredAt, readAt, playedAt } = state.delivery
  const proven = provenTimes(state.delivery, receipt, at)
  const isNews =
    proven.deliveredAt !== deliveredAt ||
    (proven.readAt ?? readAt) !== readAt ||
    (proven.playedAt ?? playedAt) !== playedAt
  return isNews ? { ...state, delivery: { ...state.delivery, ...proven } } : null
}
