import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { SendOutcome } from '@relaydesk/domain/delivery/send-outcome.ts'

/** What an error in a provider's answer means for the send that it answers. */
export function outcomeOf(error: DeliveryError): SendOutcome {
  switch (error.class) {
    case 'retry':
    case 'slow-down':
      return { kind: 'not-sent', error }
    case 'unclear':
      return { kind: 'unknown', error }
    case 'later':
    case 'needs-template':
    case 'message':
    case 'recipient':
    case 'channel':
      return { kind: 'rejected', error }
  }
}
