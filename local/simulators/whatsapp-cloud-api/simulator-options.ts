import type { SendLimitOptions } from './limits/send-limits.ts'
import type { BusinessNumberInput } from './numbers/business-number.ts'
import type { Behaviour } from '../shared/behaviour/behaviour.ts'
import type { WebhookAddress } from './webhooks/webhook-address.ts'
import type { WebhookRetry } from './webhooks/webhook-retry.ts'
import type { WindowRule } from '../shared/service-window.ts'

export type WhatsappSimulatorOptions = {
  numbers: readonly BusinessNumberInput[]
  /** 0 takes any free port. */
  port?: number
  host?: string
  /** Epoch ms; the pair limit, throughput and media age follow it. */
  clock?: () => number
  /** Makes ids and faults with a probability repeatable; without it every simulator mints other ids. */
  seed?: number
  /** Meta's limits unless told otherwise; `false` switches both off. */
  limits?: SendLimitOptions | false
  /** Where webhooks go. Without it nothing is posted, and no receipts are made unless `behaviour` says so. */
  webhook?: WebhookAddress
  /** Meta's rhythm in a minute instead of a week, unless told otherwise. */
  webhookRetry?: Partial<WebhookRetry>
  /** How many posts may be under way at once; 32 unless told otherwise. */
  webhooksAtOnce?: number
  /** How phones behave as long as nobody changes it: on, and reading at once. */
  behaviour?: Partial<Behaviour>
  /** Whether the 24-hour window is enforced; `off` unless told otherwise. */
  window?: WindowRule
  /** How many calls, and how many messages per phone, are remembered (the newest). */
  keep?: number
}
