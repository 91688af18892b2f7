import type { Behaviour } from '../shared/behaviour/behaviour.ts'
import type { WindowRule } from '../shared/service-window.ts'
import type { AccountInput } from './account/account.ts'

export type TwilioSimulatorOptions = {
  account: AccountInput
  /** 0 takes any free port. */
  port?: number
  host?: string
  /** Epoch ms. */
  clock?: () => number
  /** Makes SIDs, the choice of pool numbers and faults repeatable; without it every simulator is another. */
  seed?: number
  /**
   * Where messages that come in are posted, as it is set at the account's numbers; its fragment may say how it is repeated
   * (`#rc=5&rp=all`). Without it nothing is posted.
   */
  incomingUrl?: string
  /** Where an address is reached, when something stands between it and us; signatures are always over the address itself. */
  reach?: (url: string) => string
  /** The pause before the first repetition of a webhook; 100 ms unless told otherwise. Each next one is twice as long. */
  retryPauseMs?: number
  /** How many posts may be under way at once; 32 unless told otherwise. */
  webhooksAtOnce?: number
  /** How long a webhook may take in all, in milliseconds; Twilio's 15 seconds unless told otherwise. */
  longestWebhookMs?: number
  /** How phones behave as long as nobody changes it: on, and reading at once. */
  behaviour?: Partial<Behaviour>
  /** Whether the 24-hour window of WhatsApp and Messenger is enforced; `off` unless told otherwise. */
  window?: WindowRule
  /** The words that take somebody off; Twilio's usual ones unless told otherwise. */
  stopWords?: readonly string[]
  /** How many calls, and how many messages, are remembered (the newest). */
  keep?: number
}
