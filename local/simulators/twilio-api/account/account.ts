import * as z from 'zod'
import { Content } from '../content/content.ts'
import { TwilioAddress } from './twilio-address.ts'

/** One of the account's own addresses. */
const Sender = z.strictObject({ address: TwilioAddress, name: z.string().min(1) })

/** A Messaging Service: who sends through it leaves the choice of the sender to Twilio. */
export const MessagingService = z.strictObject({
  sid: z.string().regex(/^MG[0-9a-f]{32}$/),
  name: z.string().min(1),
  /** Addresses of the account that belong to it. */
  pool: z.array(TwilioAddress),
})
export type MessagingService = z.infer<typeof MessagingService>

/** Whose requests the simulator takes. */
export const Account = z.strictObject({
  accountSid: z.string().regex(/^AC[0-9a-f]{32}$/),
  authToken: z.string().min(1),
  senders: z.array(Sender).min(1),
  services: z.array(MessagingService).default([]),
  contents: z.array(Content).default([]),
})
export type Account = z.infer<typeof Account>
export type AccountInput = z.input<typeof Account>

/** The Messaging Service that one of our addresses belongs to. */
export function serviceOf(account: Account, address: string): MessagingService | undefined {
  return account.services.find(({ pool }) => pool.includes(address))
}
