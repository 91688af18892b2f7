import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'

/** What a person can do about a message that did not arrive. `check`: look into the enquiry what is known of it. */
export type LetterStep = 'try-again' | 'send-template' | 'change-and-send' | 'check' | 'tell-in-person'

/** What stands beside the steps: why there is no second attempt, or what it needs first. */
type StepReason = 'twice' | 'unreachable' | 'window' | 'content' | 'wait' | 'administrator'

export interface StepPlan {
  /** The best one first. */
  steps: readonly LetterStep[]
  reason?: StepReason
}

/** The steps that cannot say anything twice, by the cause. A message that may have arrived is never tried again from here. */
export function planSteps({ class: cause }: Pick<DeliveryError, 'class'>): StepPlan {
  switch (cause) {
    case 'retry':
    case 'slow-down':
      return { steps: ['try-again', 'tell-in-person'] }
    case 'later':
      return { steps: ['try-again', 'tell-in-person'], reason: 'wait' }
    case 'channel':
      return { steps: ['try-again', 'tell-in-person'], reason: 'administrator' }
    case 'needs-template':
      return { steps: ['send-template', 'tell-in-person'], reason: 'window' }
    case 'message':
      return { steps: ['change-and-send', 'tell-in-person'], reason: 'content' }
    case 'recipient':
      return { steps: ['tell-in-person'], reason: 'unreachable' }
    case 'unclear':
      return { steps: ['check', 'tell-in-person'], reason: 'twice' }
  }
}
