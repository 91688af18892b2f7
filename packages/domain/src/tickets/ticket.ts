import * as z from 'zod'
import { MessageStatus } from '../delivery/status.ts'
import { DocumentId } from '../documents/document-id.ts'
import { GuestLanguage } from '../orders/event.ts'

/**
 * `placed`: written, not decided yet. `refused`: it never became a ticket (see `refusal`). Then
 * `waiting ⇄ claimed → completed | no-show`, and `cancelled` from either: by its owner as in the text protocol, and from
 * `waiting` by the visitor or by the day's reset.
 */
export const TicketStatus = z.enum([
  'placed',
  'refused',
  'waiting',
  'claimed',
  'completed',
  'cancelled',
  'no-show',
])
export type TicketStatus = z.infer<typeof TicketStatus>

/** `already-waiting`: the same e-mail address holds an open ticket (`openTicket`), which the kiosk shows again. */
export const TicketRefusal = z.enum(['venue-closed', 'already-waiting', 'not-a-visitor'])
export type TicketRefusal = z.infer<typeof TicketRefusal>

/** The texts that a visitor who left a phone may get; each at most once, a recall once per call. */
export const TicketNews = z.enum(['taken', 'next', 'called', 'recall'])
export type TicketNews = z.infer<typeof TicketNews>

/**
 * One visitor's turn: `venues/{venueId}/tickets/{ticketId}`, for the staff of the venue. The number of a phone never stands in it after it
 * was decided: that is in `…/private/visitor`, for servers. Times are epoch ms (stored as Timestamp).
 */
export const Ticket = z.object({
  /** Consecutive within the venue's day; null until the ticket is `waiting`. It is the id that the text protocol gives. */
  number: z.number().int().min(0).nullable(),
  status: TicketStatus,
  email: z.string().max(254),
  /** '' in a ticket that was just placed for a known visitor: filled in when it is decided (`isKnown`). */
  name: z.string().max(120).default(''),
  /** The visitor was recognised by their e-mail address, and the name that is known is theirs. */
  isKnown: z.boolean().optional(),
  language: GuestLanguage.default('en'),
  source: z.enum(['kiosk', 'protocol', 'staff']),
  /** E.164, only until the ticket is decided. */
  phone: z.string().max(40).optional(),
  /** The last three digits of the phone; '' where there is none. */
  digits: z.string().default(''),
  isTexted: z.boolean().default(false),
  /** uid of the device or person that took it. */
  createdBy: DocumentId,
  createdAt: z.number(),
  /** When it got its number. The queue is in the order of numbers. */
  numberedAt: z.number().optional(),
  refusal: TicketRefusal.optional(),
  /** For `already-waiting`: the ticket that its visitor holds. */
  openTicket: z.object({ ticketId: DocumentId, number: z.number().int().min(0) }).optional(),
  /** Who serves it; only while `claimed`, and afterwards as who served it. */
  staffUid: DocumentId.optional(),
  staffName: z.string().optional(),
  table: z.number().int().min(0).optional(),
  claimedAt: z.number().optional(),
  /** When it was last called to a table; and how often ever, which only rises: each call has a text of its own. */
  calledAt: z.number().optional(),
  calls: z.number().int().min(0).default(0),
  endedAt: z.number().optional(),
  endedBy: z.enum(['staff', 'visitor', 'reset']).optional(),
  /** Why it stands in the queue again: the newest of what brought it back, at most five. */
  returned: z
    .array(
      z.object({
        table: z.number().int().min(0),
        at: z.number(),
        why: z.enum(['silent', 'left', 'given-back']),
        staffName: z.string().default(''),
      }),
    )
    .max(5)
    .default([]),
  /** How far the newest text about it got; absent when none was written. */
  text: z
    .object({
      what: TicketNews,
      messageId: z.string(),
      status: MessageStatus,
      at: z.number(),
      /** Why it did not go, as a sentence. */
      problem: z.string().optional(),
    })
    .optional(),
  /** The text that its visitor is still to get. A later one takes its place. */
  textDue: z.object({ what: TicketNews, at: z.number() }).optional(),
  /** That they are next is said once, whatever happens to the queue. */
  saidNext: z.boolean().optional(),
  /** Rises with every change of the ticket itself (not of its texts). */
  revision: z.number().int().min(0).default(0),
})
export type Ticket = z.infer<typeof Ticket>

/** Whom a ticket belongs to: `venues/{venueId}/tickets/{ticketId}/private/visitor`, for servers only. */
export const TicketVisitor = z.object({
  visitorId: DocumentId,
  /** The thread in which they are texted; null when they are not, and when it is over: a thread is named after a phone. */
  conversationId: DocumentId.nullable(),
})
export type TicketVisitor = z.infer<typeof TicketVisitor>

/**
 * A table: `venues/{venueId}/tables/{table}`, its number as id. Written by servers only; readable by the staff of the venue. A table
 * without a document is free.
 */
export const Table = z.object({
  /** Who sits at it; null when it is free. */
  staffUid: DocumentId.nullable(),
  staffName: z.string().default(''),
  pickedAt: z.number().nullable().default(null),
  /** The ticket that is served there. */
  ticketId: DocumentId.nullable().default(null),
  number: z.number().int().min(0).nullable().default(null),
  /** What happened to it last, so that who comes back after a release reads why. */
  releasedAt: z.number().optional(),
  releasedFrom: DocumentId.optional(),
  releasedWhy: z.enum(['silent', 'left']).optional(),
  revision: z.number().int().min(0).default(0),
})
export type Table = z.infer<typeof Table>

/** That somebody is at the desk: `venues/{venueId}/presence/{uid}`, written by their own browser every 20 s, or by their socket. */
export const Presence = z.object({ seenAt: z.number() })
export type Presence = z.infer<typeof Presence>

/** What is known of a visitor at a venue: `visitors/{visitorId}`, for servers only; see `visitorIdOf`. */
export const Visitor = z.object({
  venueId: DocumentId,
  email: z.string(),
  name: z.string(),
  /** The ticket that is not finished yet. */
  openTicket: z
    .object({ ticketId: DocumentId, number: z.number().int().min(0) })
    .nullable()
    .default(null),
  updatedAt: z.number(),
})
export type Visitor = z.infer<typeof Visitor>
