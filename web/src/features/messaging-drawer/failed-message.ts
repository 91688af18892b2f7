import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import { nextStepFor } from '@relaydesk/domain/tasks/dead-letter.ts'

/** A step that cures a failed message without sending anything twice. */
export type CureStep =
  | 'try-again'
  | 'change-and-send'
  | 'write-again'
  | 'send-template'
  | 'call'
  | 'told-in-person'

/** The steps to offer for a failure, the best one first. */
export function cureSteps(error: DeliveryError | undefined): CureStep[] {
  if (error === undefined) return ['try-again']
  // The document holds the number that cannot be used: only a new message takes the enquiry's present one.
  if (error.code === 'INVALID_NUMBER') return ['write-again', 'call', 'told-in-person']
  switch (nextStepFor(error)) {
    case 'try-again':
    case 'ask-administrator':
      return ['try-again']
    case 'change-and-send':
      return ['change-and-send']
    case 'send-template':
      return ['send-template', 'write-again']
    case 'tell-in-person':
      return ['call', 'told-in-person', 'try-again']
  }
}
