import * as z from 'zod'
import { DocumentId } from '../documents/document-id.ts'
import { OrderNews } from '../orders/order.ts'
import { TicketNews } from '../tickets/ticket.ts'

/** Body of `POST /twilio/sendMessage`: one message of a conversation to be handed to Twilio. */
export const SendTwilioMessageTask = z.object({ conversationId: DocumentId, messageId: DocumentId })
export type SendTwilioMessageTask = z.infer<typeof SendTwilioMessageTask>

/** Body of `POST /webhook-listeners/twilio`: the verified parameters of one post, all as text. */
export const TwilioWebhookTask = z.object({
  kind: z.enum(['incoming', 'status']),
  params: z.record(z.string(), z.string()),
  /** Our own id out of the StatusCallback's query string. */
  correlationId: z.string().optional(),
  /** When it came in, epoch ms: Twilio's posts carry no time of their own. */
  receivedAt: z.number(),
})
export type TwilioWebhookTask = z.infer<typeof TwilioWebhookTask>

/** Body of `POST /orders/notify`: what happened to an order, for its guest. `reminder` counts from 1. */
export const NotifyGuestTask = z.object({
  eventId: DocumentId,
  orderId: DocumentId,
  what: OrderNews,
  reminder: z.number().int().min(1).optional(),
})
export type NotifyGuestTask = z.infer<typeof NotifyGuestTask>

/** Body of `POST /orders/showOnBoard`: an event's public screens are to show what is in its orders now. */
export const ShowOnBoardTask = z.object({ eventId: DocumentId })
export type ShowOnBoardTask = z.infer<typeof ShowOnBoardTask>

/** Body of `POST /tickets/notify`: what happened to a ticket, for its visitor. */
export const NotifyVisitorTask = z.object({ venueId: DocumentId, ticketId: DocumentId, what: TicketNews })
export type NotifyVisitorTask = z.infer<typeof NotifyVisitorTask>

/** Body of `POST /tickets/showOnDisplay`: a venue's public display is to show how its tables and tickets are now. */
export const ShowOnDisplayTask = z.object({ venueId: DocumentId })
export type ShowOnDisplayTask = z.infer<typeof ShowOnDisplayTask>
