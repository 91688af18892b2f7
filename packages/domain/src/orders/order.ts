import * as z from 'zod'
import { MessageStatus } from '../delivery/status.ts'
import { DocumentId } from '../documents/document-id.ts'
import { GuestLanguage } from './event.ts'

/**
 * `placed`: written, not decided yet. `refused`: it never became an order (see `refusal`). The rest is the bar's work:
 * `queued → making → ready → delivered`, and `cancelled` from any of the first three.
 */
export const OrderStatus = z.enum([
  'placed',
  'refused',
  'queued',
  'making',
  'ready',
  'delivered',
  'cancelled',
])
export type OrderStatus = z.infer<typeof OrderStatus>

/** A modifier as ordered; `without` for "no sugar", whether or not the menu knows the word. */
export const OrderedModifier = z.object({ title: z.string().max(40), without: z.boolean().optional() })
export type OrderedModifier = z.infer<typeof OrderedModifier>

export const Refusal = z.enum(['event-not-open', 'not-on-menu', 'open-order', 'limit', 'not-a-drink'])
export type Refusal = z.infer<typeof Refusal>

/** The texts that a guest may get about one order; each at most once, a reminder once per reminder. */
export const OrderNews = z.enum(['confirmed', 'refused', 'ready', 'cancelled', 'reminder'])
export type OrderNews = z.infer<typeof OrderNews>

/**
 * One drink: `events/{eventId}/orders/{orderId}`. Everybody behind the bar may read it, so of the guest it holds a first name
 * and the last digits only; who it is stands in `…/private/guest`, for servers. Times are epoch ms (stored as Timestamp).
 */
export const Order = z.object({
  /** From 0, consecutive within the event; null until the order is `queued`. */
  number: z.number().int().min(0).nullable(),
  status: OrderStatus,
  itemId: z.string(),
  itemTitle: z.string(),
  modifiers: z.array(OrderedModifier).default([]),
  /** What the guest wrote, whole; '' at the kiosk and for walk-ups without a note. */
  verbatim: z.string().default(''),
  language: GuestLanguage.default('en'),
  /** The guest's first order: its confirmation says what becomes of their number. */
  isFirst: z.boolean().optional(),
  channel: z.enum(['sms', 'whatsapp', 'messenger', 'kiosk', 'walk-up']),
  guest: z.object({
    name: z.string().default(''),
    /** The last three digits of the number; '' where there is none. */
    digits: z.string().default(''),
    /** Whether texts can reach them. A walk-up is never texted. */
    isTexted: z.boolean().default(false),
  }),
  createdAt: z.number(),
  queuedAt: z.number().optional(),
  startedAt: z.number().optional(),
  readyAt: z.number().optional(),
  deliveredAt: z.number().optional(),
  cancelledAt: z.number().optional(),
  cancelledBy: z.enum(['guest', 'staff']).optional(),
  refusal: Refusal.optional(),
  /** Which terminal makes it: 1 to n. */
  terminal: z.number().int().min(1).optional(),
  /** What the guest had ordered before they changed their mind, until somebody has seen it. */
  changed: z
    .object({
      at: z.number(),
      itemTitle: z.string(),
      modifiers: z.array(OrderedModifier),
      verbatim: z.string(),
    })
    .optional(),
  reminders: z.number().int().min(0).default(0),
  remindedAt: z.number().optional(),
  /** How far the newest text about it got; absent when none was written. */
  text: z
    .object({
      what: OrderNews,
      messageId: z.string(),
      status: MessageStatus,
      at: z.number(),
      /** Why it did not go, as a sentence. */
      problem: z.string().optional(),
    })
    .optional(),
  /** The text that the guest is still to get, and when it may leave: until then the step that it tells of can be undone. */
  textDue: z
    .object({ what: OrderNews, at: z.number(), reminder: z.number().int().min(1).optional() })
    .optional(),
  /** Rises with every change of the order itself (not of its texts), so that whoever acts on what they saw can say so. */
  revision: z.number().int().min(0).default(0),
})
export type Order = z.infer<typeof Order>

/** Who ordered: `events/{eventId}/orders/{orderId}/private/guest`, for servers only. */
export const OrderGuest = z.object({
  /** See {@link Attendee}; null for a walk-up, or at the kiosk without a number. */
  attendeeId: DocumentId.nullable(),
  /** The thread in which they are texted; null when they are not. */
  conversationId: DocumentId.nullable(),
})
export type OrderGuest = z.infer<typeof OrderGuest>
