import type { Provider, SettledByHand } from './delivery.ts'
import type { DeliveryError } from './delivery-error.ts'

/** Everything that can happen to an outgoing message. `at` is epoch milliseconds, the time it happened. */
export type DeliveryEvent =
  /** Somebody took the message in order to send it now. */
  | { kind: 'claimed'; at: number; leaseUntil: number; provider: Provider }
  /** The provider took it and gave it an id. */
  | ({ kind: 'accepted'; at: number; providerMessageId: string } & OfAttempt)
  /** It cannot go as it is: found before anybody handed it to a provider. */
  | { kind: 'unsendable'; at: number; error: DeliveryError }
  /** The claimer says: certainly not sent, and it never will be. */
  | ({ kind: 'refused'; at: number; error: DeliveryError } & OfAttempt)
  /** It was certainly not sent this time; the queue tries again. */
  | ({ kind: 'not-sent'; at: number; error: DeliveryError } & OfAttempt)
  /** The provider may or may not have taken it. */
  | ({ kind: 'unclear'; at: number; error: DeliveryError } & OfAttempt)
  /** The claimer went silent; nobody knows whether it called the provider. */
  | { kind: 'lease-expired'; at: number; error: DeliveryError }
  /** Proof that the provider never took it. */
  | { kind: 'proved-not-there'; at: number }
  | ({ kind: 'held'; at: number; error: DeliveryError } & OfAttempt)
  /** Nobody claimed it yet, and it must wait for something other than its time. */
  | { kind: 'postponed'; at: number; error: DeliveryError }
  /** Its writer changed what it says, or when it leaves. */
  | { kind: 'changed'; at: number }
  | { kind: 'released'; at: number }
  | { kind: 'cancelled'; at: number }
  /** A person asks for a new attempt at a message that failed. */
  | { kind: 'retry-requested'; at: number }
  /** Nobody could find out for too long: people are told. */
  | { kind: 'reported'; at: number }
  /** A person found another way to tell the driver. */
  | ({ kind: 'settled-by-hand' } & SettledByHand)
  | ReceiptEvent

/** The provider reports by webhook how far it got. */
export type ReceiptEvent = { kind: 'receipt'; at: number; providerMessageId?: string } & OfAttempt &
  (
    | { receipt: 'sent' | 'delivered' | 'read' | 'played' }
    /** `holds`: it may go later as it is, so it is held instead of failed. */
    | { receipt: 'failed'; error: DeliveryError; holds?: boolean }
  )

/** Which attempt an event speaks of; absent when whoever tells does not know, which counts as the current one. */
interface OfAttempt {
  attempt?: number
}
