import type { WhatsappError } from '../classify-whatsapp-error.ts'
import type { InboundContent } from './inbound-content.ts'

/** One thing that WhatsApp tells us; a webhook's body holds up to 1,000 of them. Times are epoch milliseconds. */
export type WhatsappUpdate = StatusUpdate | MessageUpdate | OtherUpdate

/** How far a message that we sent has got. */
export interface StatusUpdate {
  kind: 'status'
  /** Which of our numbers it is about. */
  phoneNumberId: string
  whatsappMessageId: string
  status: 'sent' | 'delivered' | 'read' | 'played' | 'failed'
  at: number
  /** What we gave along with the send (`biz_opaque_callback_data`); absent where the provider does not echo it. */
  correlationId?: string
  /** Of `failed`: why. */
  errors: WhatsappError[]
}

/** Something that a person on a phone did: wrote, answered, reacted, edited, revoked. */
export interface MessageUpdate {
  kind: 'message'
  phoneNumberId: string
  whatsappMessageId: string
  at: number
  from: MessageAuthor
  /** The message that this one quotes. */
  quoted?: { whatsappMessageId: string }
  forwarded?: boolean
  content: InboundContent
}

/** Who wrote. A person with a username may come without a phone number: then only `userId` is known. */
export interface MessageAuthor {
  /** E.164, with its `+`. */
  phone?: string
  /** WhatsApp's business-scoped user id (BSUID), e.g. `US.1349…`. */
  userId?: string
  /** The name that the person gave on WhatsApp. */
  name?: string
}

/** A kind of news that is not about one message (template status, account alert, …): noted in the log, nothing else. */
export interface OtherUpdate {
  kind: 'other'
  field: string
}
