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
  /** Since when nobody knows whether it went out. */
  unknownAt?: number
  /** When people were told that nobody knows: exactly then a dead letter waits for them. */
  reportedAt?: number
  sentAt?: number
  deliveredAt?: number
  readAt?: number
  /** When a voice message was listened to. */
  playedAt?: number
  failedAt?: number
  error?: DeliveryError
  /** What a person did about it instead of this message. */
  settled?: SettledByHand
}

/** `told-in-person`: by phone or at the desk. `sent-again`, `sent-as-template`: in another message. */
export interface SettledByHand {
  how: 'told-in-person' | 'sent-as-template' | 'sent-again'
  /** uid */
  by: string
  at: number
}

/** The fields of a delivery that are times. */
export const deliveryTimes = [
  'leaseUntil',
  'sendingAt',
  'unknownAt',
  'reportedAt',
  'sentAt',
  'deliveredAt',
  'readAt',
  'playedAt',
  'failedAt',
] as const satisfies readonly (keyof Delivery)[]

/** What the state machine knows of a message. `providerMessageId` is the provider's own id, once it is known. */
export interface DeliveryState {
  status: MessageStatus
  delivery: Delivery
  providerMessageId?: string
}

/** A message as its writer leaves it: nobody has tried anything yet. */
export const untouched: DeliveryState = { status: 'PENDING', delivery: { attempt: 0 } }
