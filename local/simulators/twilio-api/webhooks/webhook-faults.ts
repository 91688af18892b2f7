import type * as z from 'zod'
import { WebhookFaults } from '../../shared/webhook-faults.ts'

/** What goes wrong on the way of a webhook. Twilio tells one thing per post, so there is no `batch`. */
export const TwilioWebhookFaults = WebhookFaults.omit({ batch: true })
export type TwilioWebhookFaults = z.infer<typeof TwilioWebhookFaults>

export const NO_TWILIO_WEBHOOK_FAULTS: TwilioWebhookFaults = {
  duplicate: 0,
  delayMs: [0, 0],
  reorder: 0,
  drop: 0,
}
