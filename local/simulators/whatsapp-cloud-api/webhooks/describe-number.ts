import type { BusinessNumber } from '../numbers/business-number.ts'
import { phoneDigits } from '../numbers/phone-digits.ts'
import type { WebhookUpdate } from './webhook-update.ts'

/** Whose webhook it is: account and number. */
export function describeNumber(number: BusinessNumber): Pick<WebhookUpdate, 'wabaId' | 'metadata'> {
  return {
    wabaId: number.wabaId,
    metadata: {
      display_phone_number: phoneDigits(number.displayPhoneNumber),
      phone_number_id: number.phoneNumberId,
    },
  }
}
