import * as z from 'zod'

/** OPEN: orders are taken. CLOSED: paused, who is here stays here. ENDED: its guests belong to no event any more. */
export const EventState = z.enum(['OPEN', 'CLOSED', 'ENDED'])
export type EventState = z.infer<typeof EventState>

/** A drink of a menu. `title` is what people order by. */
export const MenuItem = z.object({
  id: z.string().min(1).max(64),
  title: z.string().min(1).max(40),
  description: z.string().max(120).default(''),
  isOn: z.boolean().default(true),
  /** When a drink that is sold out comes back, epoch ms. */
  backAt: z.number().optional(),
})
export type MenuItem = z.infer<typeof MenuItem>

/** What can be added to a drink: at most one milk, any number of extras. */
export const Modifier = z.object({
  id: z.string().min(1).max(64),
  title: z.string().min(1).max(40),
  kind: z.enum(['milk', 'extra']),
})
export type Modifier = z.infer<typeof Modifier>

/** The languages in which guests are answered. */
export const GuestLanguage = z.enum(['en', 'pt'])
export type GuestLanguage = z.infer<typeof GuestLanguage>

/**
 * An event with a bar: `events/{eventId}`; the id is its name in kebab-case and never changes. Everybody who works at it may
 * read it, so it holds nothing of its guests. Times are epoch ms (stored as Timestamp).
 */
export const OrderEvent = z.object({
  name: z.string().min(3).max(60),
  state: EventState,
  mode: z.enum(['barista', 'bartender', 'smoothie']).default('barista'),
  /** Twilio addresses that guests write to, e.g. `+447700900177`, `whatsapp:+447700900177`. */
  senders: z.array(z.string().min(1).max(100)).max(20),
  /** 2 to 10, in the order in which they are shown: WhatsApp's lists take ten. */
  menu: z.array(MenuItem).max(10),
  modifiers: z.array(Modifier).max(30).default([]),
  /** How guests spell it → the title of a drink or of a modifier. */
  spellingMap: z.record(z.string(), z.string()).default({}),
  maxOrdersPerGuest: z.number().int().min(1).max(50).default(4),
  /** 50 and more orders count as no limit. */
  limitPer: z.enum(['day', 'event']).default('day'),
  pickupPlace: z.string().max(80).default(''),
  /** IANA, e.g. `Europe/Berlin`: when a guest's day begins. */
  timeZone: z.string().default('UTC'),
  language: GuestLanguage.default('en'),
  /** Words of this event's own in the place of the usual ones. */
  texts: z
    .object({ welcome: z.string().max(600), offline: z.string().max(600) })
    .partial()
    .default({}),
  /** Twilio Content templates for WhatsApp, by what they say. */
  contentSids: z.object({ menu: z.string(), events: z.string() }).partial().default({}),
  /** Who paused the bar and why, for its people; guests are told no more than until when. */
  pause: z
    .object({
      reason: z.string().max(200).default(''),
      byName: z.string().max(120).default(''),
      at: z.number(),
      until: z.number().optional(),
    })
    .optional(),
  createdAt: z.number(),
  /** When its numbers last began again at 0. Orders from before are history: they count in no figure. */
  resetAt: z.number().optional(),
})
export type OrderEvent = z.infer<typeof OrderEvent>
