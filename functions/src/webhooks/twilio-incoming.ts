import { defineSecret } from 'firebase-functions/params'
import { onRequest } from 'firebase-functions/v2/https'
import { getContext } from '../context.ts'
import { region } from '../region.ts'
import { serveTwilio, type TwilioDoor } from './serve-twilio.ts'

const authToken = defineSecret('TWILIO_AUTH_TOKEN')

/** The answer is empty TwiML: what is to be said is sent as a message of its own, so that it cannot get lost. */
const incoming: TwilioDoor = {
  kind: 'incoming',
  paths: ['/webhooks/twilio/incoming', '/api/webhook/incoming', '/twilioIncoming'],
  accept: (response) => void response.status(200).type('text/xml').send('<Response/>'),
}

/** Where Twilio posts what people write to our numbers, on every channel. */
export const twilioIncoming = onRequest(
  { region, secrets: [authToken], memory: '512MiB' },
  (request, response) => serveTwilio(getContext(), incoming, authToken.value(), request, response),
)
