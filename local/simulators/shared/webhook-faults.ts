import * as z from 'zod'

const share = z.number().min(0).max(1)
const milliseconds = z.number().int().min(0).max(3_600_000)

/** What goes wrong on the way of a webhook. Shares are of all updates, 0 to 1; each is drawn from the simulator's seed. */
export const WebhookFaults = z.strictObject({
  /** Posted a second time. */
  duplicate: share,
  /** Posted this much later, from the least to the most, in milliseconds. */
  delayMs: z.tuple([milliseconds, milliseconds]).refine(([least, most]) => least <= most, 'least, then most'),
  /** Held back until the next ones have overtaken it. */
  reorder: share,
  /** Up to so many updates in one post. */
  batch: z.number().int().min(1).max(1000),
  /** Never posted. */
  drop: share,
})
export type WebhookFaults = z.infer<typeof WebhookFaults>

/** A healthy day: each update by itself, at once, once. */
export const NO_WEBHOOK_FAULTS: WebhookFaults = {
  duplicate: 0,
  delayMs: [0, 0],
  reorder: 0,
  batch: 1,
  drop: 0,
}
