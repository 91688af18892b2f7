import * as z from 'zod'
import { GuestLanguage } from '../orders/event.ts'

/**
 * What everybody may see of a venue, on a wall or on a visitor's phone: `venues/{venueId}/public/display`. Nothing in it belongs to a
 * person. Times are epoch ms (stored as Timestamp).
 */
export const PublicDisplay = z.object({
  name: z.string(),
  /** CLOSING: tickets are still taken, within the last half hour. */
  state: z.enum(['OPEN', 'CLOSING', 'CLOSED']),
  timeZone: z.string(),
  language: GuestLanguage,
  emailEndings: z.array(z.string()),
  /** When it closes today, if its hours say so; when it opens next while it is closed. */
  closesAt: z.number().nullable(),
  opensAt: z.number().nullable(),
  /** All tables, from 0. `isStaffed`: somebody sits there. `number`: the ticket that was called to it. */
  tables: z.array(
    z.object({
      table: z.number(),
      isStaffed: z.boolean(),
      number: z.number().nullable(),
      calledAt: z.number().nullable(),
      /** 1, or more when it was called again. */
      calls: z.number(),
    }),
  ),
  /** The newest call that is still at its table. */
  newest: z
    .object({ number: z.number(), table: z.number(), calledAt: z.number(), calls: z.number() })
    .nullable(),
  /** The numbers that wait, in their order; at most 500. */
  waiting: z.array(z.number()),
  waitingCount: z.number(),
  /** About how long one waits now, in minutes; null under five samples. */
  minutes: z.number().nullable(),
  /** Tickets of before belong to no number in here. */
  resetAt: z.number().nullable(),
  updatedAt: z.number(),
})
export type PublicDisplay = z.infer<typeof PublicDisplay>
