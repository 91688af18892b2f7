import { defineSecret } from 'firebase-functions/params'
import { onRequest } from 'firebase-functions/v2/https'
import { getContext } from '../context.ts'
import { region } from '../region.ts'
import { serveTwilio, type TwilioDoor } from './serve-twilio.ts'

const authToken = defineSecret('TWILIO_AUTH_TOKEN')

const status: TwilioDoor = {
  kind: 'status',
  paths: ['/webhooks/twilio/status', '/twilioStatus'],
  accept: (response) => void response.status(204).end(),
}

/** Where Twilio posts how far our messages got; our own id of the message stands in the query. */
export const twilioStatus = onRequest(
  { region, secrets: [authToken], memory: '512MiB' },
  (request, response) => serveTwilio(getContext(), status, authToken.value(), request, response),
)
