import type { Delivery, DeliveryState } from './delivery.ts'
import type { DeliveryEvent } from './delivery-event.ts'
import { progressOf, type MessageStatus } from './status.ts'

type Receipt = Extract<DeliveryEvent, { kind: 'receipt' }>

const statusOf = { sent: 'SENT', delivered: 'DELIVERED', read: 'READ' } as const

/**
 * What a provider's receipt does to a message: status only rises, `read` implies `delivered`, `failed` counts
 * only below `delivered`, each keeps its own time. A receipt for a message that we hold as FAILED says that it
 * arrived after all only from `delivered` on. Returns null when nothing changes.
 */
export function applyReceipt(state: DeliveryState, event: Receipt): DeliveryState | null {
  if (!wasHandedOver(state)) return null
  if (event.receipt === 'failed') {
    if (state.status === 'FAILED' || progressOf(state.status) >= progressOf('DELIVERED')) return null
    return settled(state, event, 'FAILED', { failedAt: event.at, error: event.error })
  }
  const status = statusOf[event.receipt]
  if (state.status === 'FAILED' || progressOf(status) <= progressOf(state.status)) {
    return addTime(state, event)
  }
  return settled(state, event, status, timesOf(state.delivery, event))
}

/** A receipt can only speak of a message that was handed to the provider at least once. */
function wasHandedOver(state: DeliveryState): boolean {
  return state.delivery.attempt > 0 && state.status !== 'CANCELLED' && state.status !== 'HELD'
}

function settled(
  state: DeliveryState,
  event: Receipt,
  status: MessageStatus,
  change: Partial<Delivery>,
): DeliveryState {
  const { leaseUntil: _lease, error: _error, ...kept } = state.delivery
  const providerMessageId = event.providerMessageId ?? state.providerMessageId
  return {
    status,
    delivery: { ...kept, ...change },
    ...(providerMessageId === undefined ? {} : { providerMessageId }),
  }
}

function timesOf(delivery: Delivery, event: Receipt): Partial<Delivery> {
  switch (event.receipt) {
    case 'sent':
      return { sentAt: delivery.sentAt ?? event.at }
    case 'delivered':
      return { sentAt: delivery.sentAt ?? event.at, deliveredAt: event.at }
    case 'read':
      return {
        sentAt: delivery.sentAt ?? event.at,
        deliveredAt: delivery.deliveredAt ?? event.at,
        readAt: event.at,
      }
    case 'failed':
      return { failedAt: event.at }
  }
}

/** `delivered` that comes after `read` still brings its own, earlier time. */
function addTime(state: DeliveryState, event: Receipt): DeliveryState | null {
  if (state.status !== 'READ' || event.receipt !== 'delivered') return null
  const { deliveredAt } = state.delivery
  if (deliveredAt !== undefined && deliveredAt <= event.at) return null
  return { ...state, delivery: { ...state.delivery, deliveredAt: event.at } }
}
