import type { SendOutcome } from '@relaydesk/domain/delivery/send-outcome.ts'
import type { OutgoingMessageType } from '@relaydesk/domain/chat/message-type.ts'
import type { WhatsappTemplate } from '@relaydesk/domain/chat/whatsapp-configuration.ts'

/** One message, ready to leave. */
export interface OutgoingMessage {
  /** E.164, with its `+`, or as the provider writes its addresses; empty where only the provider's own id of the person is known. */
  to: string
  /** The provider's own id of the person; used where there is no number. */
  recipientId?: string
  type: OutgoingMessageType
  /** The text, or the caption of a file. */
  text: string
  payload?: Record<string, unknown>
  template?: WhatsappTemplate
  /** Twilio: files that it can fetch, beside the text. */
  mediaUrls?: readonly string[]
  /** Twilio: an approved template by its id, and the values in it. */
  content?: { sid: string; variables?: Record<string, string> }
  /** The message that this one quotes, by the provider's id of it. */
  quotedId?: string
  /** Our own id, which the provider gives back in its receipts; absent when it is too long to travel. */
  correlationId?: string
}

/** What came of a send; `credentialsRefused` when the provider did not accept our token. */
export type ProviderOutcome = SendOutcome & { credentialsRefused?: true }

/**
 * What every provider does for us. `send` calls the provider exactly once, within its time-out, and never throws:
 * whatever happens is one of the outcomes. `Sender` is who we are to this provider (number, token).
 */
export interface MessagingProvider<Sender> {
  send: (message: OutgoingMessage, sender: Sender) => Promise<ProviderOutcome>
}
