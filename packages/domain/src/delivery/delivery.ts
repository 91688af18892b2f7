import type { DeliveryError } from './delivery-error.ts'
import type { MessageStatus } from './status.ts'

export type Provider = 'whatsapp' | 'twilio'

/** Book-keeping of one message's way to the phone. All times are epoch milliseconds. */
export interface Delivery {
  /** How many times the message has been claimed for sending. */
  attempt: number
  /** Until when the claimer of this attempt may be in the middle of it. */
  leaseUntil?: number
  provider?: Provider
  sendingAt?: number
  sentAt?: number
  deliveredAt?: number
  readAt?: number
  failedAt?: number
  error?: DeliveryError
}

/** What the state machine knows of a message. `providerMessageId` is the provider's own id, once it is known. */
export interface DeliveryState {
  status: MessageStatus
  delivery: Delivery
  providerMessageId?: string
}

/** A message as its writer leaves it: nobody has tried anything yet. */
export const untouched: DeliveryState = { status: 'PENDING', delivery: { attempt: 0 } }
