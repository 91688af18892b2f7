import type { DeliveryError } from '../delivery/delivery-error.ts'

/** One final failure, for the people who have to do something about it: `deadLetters/{id}`. Times are epoch ms. */
export interface DeadLetter {
  kind: 'chat-message'
  /** The document that failed. */
  documentPath: string
  leaseId: string
  enquiryId: string
  messageId: string
  createdBy: string
  /** Who it concerns; the number is shortened to its last digits. */
  driver: { name: string; number: string }
  cause: DeliveryError
  attempts: number
  failedAt: number
  /** What is safe to do about it. */
  nextStep: NextStep
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
