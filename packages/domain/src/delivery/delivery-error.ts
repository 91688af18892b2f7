import * as z from 'zod'

/**
 * What an error means for the message, whoever reported it and however (reference: the providers' own error pages).
 * - `retry`: definitely not sent, worth another attempt soon
 * - `slow-down`: definitely not sent, the whole queue should slow down
 * - `later`: not sent, worth another attempt only after hours
 * - `unclear`: the provider may have taken it; reconcile before anything else
 * - `needs-template`: the 24-hour window is shut
 * - `message`: this message can never be sent as it is
 * - `recipient`: this person cannot be reached this way
 * - `channel`: the number, account or token needs an administrator
 */
export const ErrorClass = z.enum([
  'retry',
  'slow-down',
  'later',
  'unclear',
  'needs-template',
  'message',
  'recipient',
  'channel',
])
export type ErrorClass = z.infer<typeof ErrorClass>

/** Why a message did not go, or may not have gone. `text` is a sentence for the person at the desk. */
export const DeliveryError = z.object({
  /** The provider's code ("131047"), or ours in capitals ("NO_WHATSAPP_CONFIGURATION"). */
  code: z.string(),
  class: ErrorClass,
  text: z.string(),
})
export type DeliveryError = z.infer<typeof DeliveryError>
