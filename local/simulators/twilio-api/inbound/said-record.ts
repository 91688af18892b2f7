import type { WebhookJourney } from '../../shared/webhook-journey.ts'

/** Something that a person wrote, and what became of its webhook. `at` is epoch ms. */
export type SaidRecord = {
  sid: string
  at: number
  /** Their address. */
  by: string
  /** Ours. */
  to: string
  body: string
  mediaCount: number
  serviceSid: string | null
  journey: WebhookJourney
}
