import type { WebhookJourney } from '../../shared/webhook-journey.ts'

/** One status or one message, with what its envelope needs. */
export type WebhookUpdate = {
  wabaId: string
  metadata: { display_phone_number: string; phone_number_id: string }
  kind: 'statuses' | 'messages'
  item: Record<string, unknown>
  /** Of the person it is about; a `failed` status has none. */
  contact?: Record<string, unknown>
  journey: WebhookJourney
  /** Called once, with the moment (epoch ms) of the first 200. */
  onTaken?: (at: number) => void
}
