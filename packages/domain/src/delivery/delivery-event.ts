import type { Provider } from './delivery.ts'
import type { DeliveryError } from './delivery-error.ts'

/** Everything that can happen to an outgoing message. `at` is epoch milliseconds, the time it happened. */
export type DeliveryEvent =
  /** Somebody took the message in order to send it now. */
  | { kind: 'claimed'; at: number; leaseUntil: number; provider: Provider }
  /** The provider took it and gave it an id. */
  | { kind: 'accepted'; at: number; providerMessageId: string }
  /** It cannot go as it is: found before anybody handed it to a provider. */
  | { kind: 'unsendable'; at: number; error: DeliveryError }
  /** The claimer says: certainly not sent, and it never will be. */
  | { kind: 'refused'; at: number; error: DeliveryError }
  /** It was certainly not sent this time; the queue tries again. */
  | { kind: 'not-sent'; at: number; error: DeliveryError }
  /** The provider may or may not have taken it. */
  | { kind: 'unclear'; at: number; error: DeliveryError }
  /** The claimer went silent; nobody knows whether it called the provider. */
  | { kind: 'lease-expired'; at: number; error: DeliveryError }
  /** Proof that the provider never took it. */
  | { kind: 'proved-not-there'; at: number }
  | { kind: 'held'; at: number; error: DeliveryError }
  | { kind: 'released'; at: number }
  | { kind: 'cancelled'; at: number }
  /** A person asks for a new attempt at a message that failed. */
  | { kind: 'retry-requested'; at: number }
  /** The provider reports by webhook how far it got. */
  | { kind: 'receipt'; at: number; receipt: 'sent' | 'delivered' | 'read'; providerMessageId?: string }
  | { kind: 'receipt'; at: number; receipt: 'failed'; error: DeliveryError; providerMessageId?: string }
