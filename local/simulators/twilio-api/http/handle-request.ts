import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Outage } from '../../shared/faults/outage.ts'
import { handleAdmin } from '../admin/handle-admin.ts'
import { handleContent } from '../content/handle-content.ts'
import { TwilioError } from '../errors/twilio-error.ts'
import { handleMessages } from '../messages/handle-messages.ts'
import type { SimulatorState } from '../simulator-state.ts'
import { answerError } from './answer.ts'

/** Finds who answers a request. @throws TwilioError for what Twilio refuses */
async function route(
  request: IncomingMessage,
  response: ServerResponse,
  state: SimulatorState,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://twilio')
  if (url.pathname.startsWith('/_sim/')) return handleAdmin(request, response, url, state)
  const outage = state.outage.now()
  if (outage !== null) return beAway(outage, response)
  const messages = `/2010-04-01/Accounts/${state.account.accountSid}/Messages`
  if (url.pathname.startsWith(messages))
    return handleMessages(request, response, url, url.pathname.slice(messages.length), state)
  const [isContent, sid] = /^\/v1\/Content(?:\/(HX[0-9a-f]{32}))?$/.exec(url.pathname) ?? []
  if (isContent !== undefined) return handleContent(request, response, sid, state)
  throw new TwilioError(20404, { subject: url.pathname })
}

function beAway(outage: Outage, response: ServerResponse): void {
  if (outage === 'unreachable') response.destroy()
  if (outage === 'error') throw new TwilioError(20503)
}

/** The request listener of the simulator: never throws, never leaves a request unanswered by accident. */
export function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  state: SimulatorState,
): void {
  route(request, response, state).catch((error: unknown) => {
    if (error instanceof TwilioError) answerError(response, error)
    else if (request.readableAborted || request.destroyed) response.destroy()
    else {
      console.error(error)
      answerError(response, new TwilioError(20500))
    }
  })
}
