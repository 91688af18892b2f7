import * as z from 'zod'
import { DocumentId } from '../documents/document-id.ts'
import { GuestLanguage } from './event.ts'

/**
 * What is remembered of a guest between messages: `attendees/{attendeeId}`, for servers only. The id is the address without its
 * channel (E.164, or Messenger's id), so that one guest is one whatever they write with. Times are epoch ms.
 */
export const Attendee = z.object({
  /** The event they are at; null before they chose one, and after it ended. */
  eventId: z.string().nullable().default(null),
  /** Until when the event is remembered. */
  eventUntil: z.number().default(0),
  /** The order that is not finished yet. */
  openOrder: z.object({ eventId: DocumentId, orderId: DocumentId }).nullable().default(null),
  /** How many drinks they had (cancelled and refused ones do not count), by event and there by day (`2026-11-26`). */
  counts: z.record(z.string(), z.record(z.string(), z.number().int().min(0))).default({}),
  /** Set while they are asked which event they are at: the choices as they were asked, and the words to go on with. */
  asked: z
    .object({
      choices: z.array(z.object({ eventId: z.string(), name: z.string() })),
      text: z.string(),
      at: z.number(),
    })
    .nullable()
    .default(null),
  language: GuestLanguage.nullable().default(null),
  /** As WhatsApp calls them. */
  name: z.string().default(''),
  /** STOP came after the last START: nothing is written to them. */
  isOptedOut: z.boolean().default(false),
  /** When the newest STOP or START came in; they may arrive in any order. */
  optedAt: z.number().optional(),
  /** How often the bot answered them since `startedAt`: see `withBrake`. */
  answers: z
    .object({ count: z.number().int().min(0), startedAt: z.number() })
    .default({ count: 0, startedAt: 0 }),
  /** When they wanted to be forgotten, until they write or order again: only how many drinks they had is left, for a day. */
  forgottenAt: z.number().nullable().default(null),
  updatedAt: z.number().default(0),
})
export type Attendee = z.infer<typeof Attendee>
