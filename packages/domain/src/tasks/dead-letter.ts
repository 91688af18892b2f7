import type { DeliveryError } from '../delivery/delivery-error.ts'
import type { Channel } from '../inbox/channel.ts'

/** One final failure, for the people who have to do something about it: `deadLetters/{id}`. Times are epoch ms. */
export type DeadLetter = ChatMessageLetter | ConversationMessageLetter

/** What every dead letter says. */
interface Letter {
  messageId: string
  /** `text`, `template`, `image`, …: what did not arrive. */
  messageType: string
  createdBy: string
  cause: DeliveryError
  attempts: number
  failedAt: number
  /** What is safe to do about it. */
  nextStep: NextStep
  /** Until somebody, or something, has settled it. */
  isOpen: boolean
  settled?: Settlement
}

/** A message of an enquiry. */
export interface ChatMessageLetter extends Letter {
  kind: 'chat-message'
  /** The document that failed. */
  documentPath: string
  leaseId: string
  enquiryId: string
  /** What people call the enquiry; '' when it has no number. */
  enquiryNumber: string
  /** Who it concerns; the number is shortened to its last digits. */
  driver: { name: string; number: string }
}

/** A message to somebody at a Twilio address. */
export interface ConversationMessageLetter extends Letter {
  kind: 'conversation-message'
  channel: Channel
  /** Who it concerns; the number is shortened to its last digits. */
  contact: { name: string; number: string }
  /** The document that failed; absent for a guest of an event or a visitor of a venue, whose number stands in it and is nobody's business. */
  documentPath?: string
  /** Of a text about an order: which, and which of its texts. */
  eventId?: string
  orderId?: string
  /** Of a text about a visitor's ticket: which. */
  venueId?: string
  ticketId?: string
  what?: string
}

/** How a dead letter ended. `by` is a uid, or `system`. */
export interface Settlement {
  how: 'tried-again' | 'sent-as-template' | 'told-in-person' | 'arrived-after-all' | 'sent-again'
  by: string
  at: number
}

export type NextStep =
  | 'try-again'
  | 'change-and-send'
  | 'send-template'
  | 'tell-in-person'
  | 'ask-administrator'

/** The step that cures a cause, and cannot send anything twice. */
export function nextStepFor(error: DeliveryError): NextStep {
  switch (error.class) {
    case 'retry':
    case 'slow-down':
    case 'later':
      return 'try-again'
    case 'needs-template':
      return 'send-template'
    case 'message':
      return 'change-and-send'
    case 'recipient':
    case 'unclear':
      return 'tell-in-person'
    case 'channel':
      return 'ask-administrator'
  }
}
