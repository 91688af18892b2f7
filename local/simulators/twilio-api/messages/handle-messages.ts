import type { IncomingMessage, ServerResponse } from 'node:http'
import { TwilioError } from '../errors/twilio-error.ts'
import { answerJson } from '../http/answer.ts'
import { authorize } from '../http/authorize.ts'
import type { SimulatorState } from '../simulator-state.ts'
import { createMessage } from './create-message.ts'
import { listMessages } from './list-messages.ts'
import { messageResource, saidResource } from './message-resource.ts'

/** Everything under `/2010-04-01/Accounts/{AC}/Messages`; `rest` is what follows, e.g. `/SM….json`. @throws TwilioError */
export async function handleMessages(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  rest: string,
  state: SimulatorState,
): Promise<void> {
  const media = /^\/\w+\/Media\/(ME[0-9a-f]{32})$/.exec(rest)?.[1]
  if (media !== undefined && request.method === 'GET') return state.media.serve(response, media)
  authorize(request, state)
  if (rest === '.json' && request.method === 'POST') return createMessage(request, response, state)
  if (rest === '.json' && request.method === 'GET')
    return answerJson(response, 200, listMessages(url.searchParams, url.pathname, state))
  const sid = /^\/((?:SM|MM)[0-9a-f]{32})\.json$/.exec(rest)?.[1]
  const found = sid === undefined ? undefined : findMessage(sid, state)
  if (found === undefined) throw new TwilioError(20404, { subject: url.pathname })
  if (request.method !== 'GET') throw new TwilioError(20405)
  answerJson(response, 200, found)
}

function findMessage(sid: string, state: SimulatorState): Record<string, unknown> | undefined {
  const { accountSid } = state.account
  const message = state.messages.find(sid)
  if (message !== undefined) return messageResource(accountSid, message)
  const said = state.said.find(sid)
  return said && saidResource(accountSid, said)
}
