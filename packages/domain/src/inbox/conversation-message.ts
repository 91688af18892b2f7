import * as z from 'zod'
import { DocumentId } from '../documents/document-id.ts'
import { OrderNews } from '../orders/order.ts'
import { TicketNews } from '../tickets/ticket.ts'

/** What a message was written for, when a desk other than the inbox wrote it: its delivery shows there, too. */
export const MessageAbout = z.discriminatedUnion('desk', [
  z.object({
    desk: z.literal('orders'),
    eventId: DocumentId,
    orderId: DocumentId,
    /** Which of the order's texts it is, e.g. `ready`. */
    what: OrderNews,
  }),
  z.object({
    desk: z.literal('tickets'),
    venueId: DocumentId,
    ticketId: DocumentId,
    /** Which of the ticket's texts it is, e.g. `called`. */
    what: TicketNews,
  }),
])
export type MessageAbout = z.infer<typeof MessageAbout>

/**
 * What a message to a Twilio address says: `conversations/{id}/messages/{messageId}` with `direction: 'outbound'`, beside
 * `status` and `delivery`, which every outgoing message has. Exactly one of `body` (up to 1,600 characters) and
 * `contentSid` carries its words; `mediaUrls` may go with a body.
 */
export const OutboundMessage = z.object({
  direction: z.literal('outbound'),
  body: z.string().max(1_600).optional(),
  mediaUrls: z
    .array(z.url({ protocol: /^https?$/ }))
    .max(10)
    .optional(),
  contentSid: z
    .string()
    .regex(/^HX[0-9a-f]{32}$/i)
    .optional(),
  contentVariables: z.record(z.string(), z.string()).optional(),
  /** uid, or `system`. */
  createdBy: DocumentId,
  about: MessageAbout.optional(),
})
export type OutboundMessage = z.infer<typeof OutboundMessage>
