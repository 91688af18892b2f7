import type { DeliveryError } from './delivery-error.ts'

/** What came of one call to a provider. Adapters translate; nobody else sees a provider's answer. */
export type SendOutcome =
  | { kind: 'accepted'; providerMessageId: string }
  /** Certainly not sent, and trying the same again is pointless. */
  | { kind: 'rejected'; error: DeliveryError }
  /** Certainly not sent; worth another attempt. */
  | { kind: 'not-sent'; error: DeliveryError }
  /** It may have been sent. */
  | { kind: 'unknown'; error: DeliveryError }
