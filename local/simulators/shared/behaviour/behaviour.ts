import * as z from 'zod'

const milliseconds = z.number().int().min(0).max(86_400_000)

/** How a phone takes what is sent to it. */
export const Behaviour = z.strictObject({
  /** How far receipts go by themselves. `none` leaves everything at what the send was answered. */
  receipts: z.enum(['none', 'sent', 'delivered', 'read']),
  /** A phone that is off gets nothing until it is on again; then everything. */
  on: z.boolean(),
  /** From `sent` to `delivered`. */
  deliversAfterMs: milliseconds,
  /** From `delivered` to `read`. */
  readsAfterMs: milliseconds,
  /** Nobody has this number any more: the message fails after `sent`. */
  gone: z.boolean(),
  /** The person blocked us: `sent` and never more. */
  blocks: z.boolean(),
  /** The receipts of one message come last one first. */
  outOfOrder: z.boolean(),
  /** Every message fails with this code after it was taken; null for none. */
  failsWith: z.number().int().positive().nullable(),
})
export type Behaviour = z.infer<typeof Behaviour>
