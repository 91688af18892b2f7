import type { WebhookJourney } from '../../shared/webhook-journey.ts'

/** Something that a person said, and what became of its webhook. Times are epoch ms. */
export type SaidRecord = {
  wamid: string
  at: number
  /** The person's key: number or user id. */
  by: string
  phoneNumberId: string
  type: string
  /** The text, caption, emoji or title. */
  text: string
  quotedId?: string
  journey: WebhookJourney
}
