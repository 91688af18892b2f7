import * as z from 'zod'
import { EventState, MenuItem } from './event.ts'

/**
 * What everybody may see of an event, without signing in: `events/{eventId}/public/board`. Nothing in it belongs to a person.
 * Times are epoch ms (stored as Timestamp).
 */
export const PublicBoard = z.object({
  name: z.string(),
  state: EventState,
  mode: z.enum(['barista', 'bartender', 'smoothie']),
  menu: z.array(MenuItem),
  modifiers: z.array(z.object({ id: z.string(), title: z.string(), kind: z.enum(['milk', 'extra']) })),
  pickupPlace: z.string(),
  language: z.enum(['en', 'pt']),
  /** IANA: the times on the screens are those of the event's place. */
  timeZone: z.string().default('UTC'),
  /** Where guests write to. */
  senders: z.array(z.string()),
  /** Newest first. */
  ready: z.array(z.number()),
  /** In the making or waiting, oldest first. */
  making: z.array(z.number()),
  /** How many are waiting or being made. */
  waiting: z.number(),
  /** About how long an order takes now, in minutes; null under five samples. */
  minutes: z.number().nullable(),
  served: z.number(),
  /** What a paused bar tells its guests, and when it goes on. */
  offlineText: z.string(),
  backAt: z.number().nullable(),
  maxOrdersPerGuest: z.number(),
  limitPer: z.enum(['day', 'event']).default('day'),
  updatedAt: z.number(),
})
export type PublicBoard = z.infer<typeof PublicBoard>
