import * as z from 'zod'
import { Channel, channelOf } from './channel.ts'

/**
 * A Twilio thread: `conversations/{ourAddress;theirAddress}`. The same person on two channels has two.
 * Times are epoch ms (stored as Timestamp).
 */
export const Conversation = z.object({
  /** As Twilio writes it, e.g. `whatsapp:+447700900177`: what they wrote to, and what every answer is sent from. */
  ourAddress: z.string().min(1),
  theirAddress: z.string().min(1),
  channel: Channel,
  /** Set when they wrote to a number of a Messaging Service: answers leave through it, from the same number. */
  messagingServiceSid: z.string().optional(),
  contactName: z.string().default(''),
  unreadCount: z.number().int().min(0).default(0),
  /** A message in either direction opens it again. */
  status: z.enum(['open', 'closed', 'deleted']),
  purpose: z.enum(['inbox', 'orders', 'tickets']),
  dateUpdated: z.number(),
  /** When they last wrote: on WhatsApp and Messenger free text may follow for 24 hours. */
  lastInboundAt: z.number().optional(),
})
export type Conversation = z.infer<typeof Conversation>

/** Between whom a conversation of this id is, as Twilio writes addresses. */
export function addressesIn(conversationId: string): { ourAddress: string; theirAddress: string } {
  const [ourAddress = '', theirAddress = ''] = conversationId.split(';')
  return { ourAddress, theirAddress }
}

/** The id of the conversation between two addresses; null for addresses that no document can be named after. */
export function conversationIdOf(ourAddress: string, theirAddress: string): string | null {
  const id = `${ourAddress};${theirAddress}`
  // A sender may be a name with a space in it, such as "ACME Bank"; invisible characters (`C`) are nobody's.
  return /^[^/;\p{C}]+;[^/;\p{C}]+$/u.test(id) && id.length <= 300 ? id : null
}

/** The thread in which somebody is texted who left their number (E.164), by SMS or WhatsApp, whichever our address is. */
export function conversationWithPhone(ourAddress: string, phone: string): string | null {
  return conversationIdOf(ourAddress, channelOf(ourAddress) === 'whatsapp' ? `whatsapp:${phone}` : phone)
}
