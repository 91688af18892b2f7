import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import { readBody } from '../../shared/http/read-body.ts'
import { TwilioError } from '../errors/twilio-error.ts'
import { answerJson } from '../http/answer.ts'
import { authorize } from '../http/authorize.ts'
import type { SimulatorState } from '../simulator-state.ts'
import { type Content, ContentTypes } from './content.ts'

const LIMIT = 1024 * 1024

const CreateContent = z.object({
  friendly_name: z.string().default(''),
  language: z.string().min(2),
  variables: z.record(z.string(), z.string()).default({}),
  types: ContentTypes,
})

/** `POST` and `GET /v1/Content`, `GET /v1/Content/{HX}`. @throws TwilioError */
export async function handleContent(
  request: IncomingMessage,
  response: ServerResponse,
  sid: string | undefined,
  state: SimulatorState,
): Promise<void> {
  authorize(request, state)
  if (sid !== undefined) {
    const content = state.contents.get(sid)
    if (content === undefined) throw new TwilioError(20404, { subject: `/v1/Content/${sid}` })
    return answerJson(response, 200, contentResource(content, state))
  }
  if (request.method === 'GET') {
    const contents = [...state.contents.values()].map((content) => contentResource(content, state))
    const meta = { page: 0, page_size: 50, key: 'contents', next_page_url: null, previous_page_url: null }
    return answerJson(response, 200, { meta, contents })
  }
  if (request.method !== 'POST') throw new TwilioError(20405)
  const { friendly_name: friendlyName, ...given } = await readContent(request)
  const content = { sid: state.mint('HX'), friendlyName, ...given }
  state.contents.set(content.sid, content)
  answerJson(response, 201, contentResource(content, state))
}

async function readContent(request: IncomingMessage): Promise<z.output<typeof CreateContent>> {
  const text = (await readBody(request, LIMIT))?.toString('utf8') ?? ''
  try {
    return CreateContent.parse(JSON.parse(text))
  } catch (error) {
    const subject = error instanceof z.ZodError ? z.prettifyError(error) : 'the body is no JSON'
    throw new TwilioError(20001, { subject })
  }
}

function contentResource(content: Content, state: SimulatorState): Record<string, unknown> {
  const { sid, friendlyName, language, variables, types } = content
  return {
    sid,
    account_sid: state.account.accountSid,
    friendly_name: friendlyName,
    language,
    variables,
    types,
    url: `${state.url}/v1/Content/${sid}`,
  }
}
