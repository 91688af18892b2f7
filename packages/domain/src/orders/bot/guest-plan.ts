import type { OrderKey } from '../../documents/paths.ts'
import type { Attendee } from '../attendee.ts'
import type { OrderEvent } from '../event.ts'
import type { Order, OrderGuest } from '../order.ts'

/** A text from a guest, as it came in. Addresses as Twilio writes them; `at` is epoch ms. */
export interface GuestMessage {
  messageId: string
  conversationId: string
  ourAddress: string
  theirAddress: string
  body: string
  /** As WhatsApp calls them. */
  profileName?: string | undefined
  at: number
}

export interface KnownEvent {
  eventId: string
  event: OrderEvent
}

export interface KnownOrder {
  key: OrderKey
  order: Order
}

/** What the answer to a guest's message depends on, as read at one moment. */
export interface GuestInput {
  message: GuestMessage
  attendeeId: string
  attendee: Attendee
  /** The events that the guest may mean: those with this sender, their own, and the one of their open order. */
  events: readonly KnownEvent[]
  /** The order that they have open, as far as anybody knows. */
  openOrder: KnownOrder | null
  /** How many orders are made before it. */
  ahead: number
  /** The events at which they have no limit. */
  unlimitedAt: readonly string[]
  /** Epoch ms. */
  now: number
}

/** What the bot answers: words, or one of the event's templates (see `richMenu`). */
export type Reply = { body: string } | { contentSid: string; contentVariables: Record<string, string> }

/** Why nothing is said: the confirmation will say it, they only said thanks, they do not want to hear from us, or heard too much. */
export type Silence = 'order-placed' | 'thanks' | 'opted-out' | 'too-many'

/** What one message of a guest comes to. */
export interface GuestPlan {
  /** The guest as they are to be stored. */
  attendee: Attendee
  /** A new order. */
  placed: (KnownOrder & { guest: OrderGuest }) | null
  /** The open order as it is to be stored: changed or cancelled. */
  changed: KnownOrder | null
  /** All that is kept of the guest is to be removed: see `forgetGuest`. */
  forgets: boolean
  replies: Reply[]
  /** Set when there is no reply. */
  silence: Silence | null
}
