import type { DeliveryState, Provider } from './delivery.ts'
import type { DeliveryEvent } from './delivery-event.ts'
import { progressOf } from './progress.ts'

/** What a send task has to do about a message that it finds in some state. */
export type SendPlan =
  /** Take it and call the provider. */
  | { do: 'claim'; event: DeliveryEvent }
  /** Somebody is in the middle of it: come back later. */
  | { do: 'wait' }
  /** Its claimer went silent: nobody knows, so nobody sends. */
  | { do: 'record'; event: DeliveryEvent }
  /** It is sent; only the book-keeping after it may be missing. */
  | { do: 'finish'; providerMessageId: string }
  /** Nothing: it failed, was cancelled, is held, or waits for proof. */
  | { do: 'nothing' }

/**
 * @param leaseMs how long the claimer may take, in milliseconds; longer than the provider's time-out
 * @param provider who is to be called
 */
export function planSend(
  state: DeliveryState,
  now: number,
  leaseMs: number,
  provider: Provider = 'whatsapp',
): SendPlan {
  if (state.status === 'PENDING') {
    return {
      do: 'claim',
      event: { kind: 'claimed', at: now, leaseUntil: now + leaseMs, provider },
    }
  }
  if (state.status === 'SENDING') {
    return (state.delivery.leaseUntil ?? 0) > now
      ? { do: 'wait' }
      : { do: 'record', event: leaseExpired(now) }
  }
  if (progressOf(state.status) >= progressOf('SENT') && state.providerMessageId !== undefined) {
    return { do: 'finish', providerMessageId: state.providerMessageId }
  }
  return { do: 'nothing' }
}

function leaseExpired(now: number): DeliveryEvent {
  return {
    kind: 'lease-expired',
    at: now,
    error: {
      code: 'LEASE_EXPIRED',
      class: 'unclear',
      text: 'We were interrupted while handing this over, so it may or may not have gone out. We do not send it twice by ourselves.',
    },
  }
}
