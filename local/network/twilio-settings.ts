import { demoTwilioSenders } from '../seed/demo-twilio-senders.ts'
import type { AccountInput } from '../simulators/twilio-api/account/account.ts'
import { USUAL_STOP_WORDS } from '../simulators/twilio-api/opt-outs/opt-outs.ts'

/** The Twilio account that the servers use. */
export type TwilioCredentials = { TWILIO_ACCOUNT_SID: string; TWILIO_AUTH_TOKEN: string }

/** On a laptop; the environment of `npm start` wins. */
export const demoTwilioCredentials: TwilioCredentials = {
  TWILIO_ACCOUNT_SID: 'ACde300000000000000000000000000001',
  TWILIO_AUTH_TOKEN: 'demo-twilio-token',
}

/** A Messaging Service of the demo account, whose pool is the number of both events. */
export const demoMessagingServiceSid = 'MGde300000000000000000000000000001'

/** "Cancel" cancels a drink here; an account with a bar takes it off Twilio's list, as one can. */
export const demoStopWords: readonly string[] = USUAL_STOP_WORDS.filter((word) => word !== 'cancel')

/** The account as Twilio would have it. */
export function simulatedAccount(credentials: TwilioCredentials): AccountInput {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken } = credentials
  const senders = Object.values(demoTwilioSenders).flat()
  const pool = demoTwilioSenders.both.map(({ address }) => address)
  return { accountSid, authToken, senders, services: [{ sid: demoMessagingServiceSid, name: 'Bars', pool }] }
}
