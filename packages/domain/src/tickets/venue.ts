import * as z from 'zod'
import { GuestLanguage } from '../orders/event.ts'

/** `HH:MM`, 24 hours; `24:00` is the end of the day. */
const TimeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)

/** On which day of the week (0 Sunday to 6 Saturday) it is open from when to when, in the venue's time zone. */
export const OpeningHours = z.object({
  day: z.number().int().min(0).max(6),
  from: TimeOfDay,
  to: TimeOfDay,
})
export type OpeningHours = z.infer<typeof OpeningHours>

/**
 * A place where visitors take a ticket and are called to a table: `venues/{venueId}`; the id is its name in kebab-case and never
 * changes. Everybody who works there may read it, so it holds nothing of its visitors. Times are epoch ms (stored as Timestamp).
 */
export const Venue = z.object({
  name: z.string().min(3).max(60),
  /** CLOSED: no ticket is taken, whatever the opening hours say; who has one is still served. */
  state: z.enum(['OPEN', 'CLOSED']),
  /** IANA, e.g. `Europe/Berlin`. */
  timeZone: z.string().default('UTC'),
  language: GuestLanguage.default('en'),
  /** None: open whenever its state says so. */
  openingHours: z.array(OpeningHours).max(28).default([]),
  /** Tables are numbered from 0 to one less than this. */
  tableCount: z.number().int().min(1).max(100).default(6),
  /** The number of each day's first ticket. */
  firstNumber: z.number().int().min(0).max(9_000).default(1),
  /** The Twilio address from which visitors are texted, e.g. `+447700900177`; '' for none. */
  sender: z.string().max(100).default(''),
  /** Ends of e-mail addresses that the kiosk offers, e.g. `nordvik.example`. */
  emailEndings: z.array(z.string().max(80)).max(6).default([]),
  /** How long a table is kept for staff of whom nothing is heard, in seconds. */
  graceSeconds: z.number().int().min(30).max(3_600).default(120),
  /** How long after the last call somebody may be said not to have come, in seconds. */
  noShowAfterSeconds: z.number().int().min(0).max(3_600).default(180),
  createdAt: z.number(),
  /** When its numbers last began again. Tickets from before are history: they count in no figure of today. */
  resetAt: z.number().optional(),
})
export type Venue = z.infer<typeof Venue>
