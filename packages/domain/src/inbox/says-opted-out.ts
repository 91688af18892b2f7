import type { DeliveryError } from '../delivery/delivery-error.ts'

/**
 * Whether an error of Twilio's means that the person asked to be left alone where we did not hear of it: Twilio and carriers act on STOP
 * themselves (Twilio, error 21610). Who has blocked us on WhatsApp (63014) has not: they unblock us without a word.
 */
export function saysOptedOut({ code }: DeliveryError): boolean {
  return code === '21610'
}
