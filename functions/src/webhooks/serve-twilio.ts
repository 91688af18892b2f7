import type { Request, Response } from 'firebase-functions/v2/https'
import type { TwilioWebhookTask } from '@relaydesk/domain/tasks/twilio-tasks.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { TaskQueue } from '@relaydesk/task-queue/task-queue.ts'
import { keepTwilio } from './keep-twilio.ts'
import { parametersOf, readForm, readJsonParameters } from './read-twilio-body.ts'
import { twilioAddresses } from './twilio-addresses.ts'
import { signedByTwilio } from './twilio-signature.ts'

export interface TwilioWebhookContext {
  /** Where providers reach us: see PUBLIC_BASE_URL. */
  publicBaseUrls: readonly string[]
  queue: TaskQueue
  now: () => number
  log: Logger
}

/** One of the webhooks that Twilio is given. */
export interface TwilioDoor {
  kind: TwilioWebhookTask['kind']
  /** All its public paths, and the name by which the function itself can be reached. */
  paths: readonly string[]
  /** How a post is answered that is kept. */
  accept: (response: Response) => void
}

/** Bytes. Twilio's posts have a few thousand; a task may hold a million, and JSON may need twice the bytes of a form. */
const largestBody = 400_000

/**
 * Answers one request at a webhook of Twilio's. A post is accepted when Twilio signed it and it is in the queue; whether it is
 * for a number, a pool of a Messaging Service or the sandbox makes no difference.
 * @param authTokens see `signedByTwilio`; without any, nobody gets in
 */
export async function serveTwilio(
  context: TwilioWebhookContext,
  door: TwilioDoor,
  authTokens: string,
  request: Request,
  response: Response,
): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD') return explain(request, response)
  if (request.method !== 'POST') {
    response.set('allow', 'GET, POST')
    return answer(response, 405, 'Twilio posts here; nothing else works.')
  }
  // Absent when the body is empty, whatever its type says.
  const bytes = Buffer.from(request.rawBody ?? '')
  if (bytes.length > largestBody) return answer(response, 413, `More than ${largestBody} bytes are too many.`)
  const body = bytes.toString('utf8')
  const form = readForm(body)
  const addresses = twilioAddresses(context.publicBaseUrls, door.paths, request.originalUrl)
  const signed = signedByTwilio(
    { addresses, signature: request.get('x-twilio-signature'), body, form },
    authTokens,
  )
  if (signed === null) {
    // Twilio signs the address that it was given: without a hint a wrong setting is hard to find. The query may name people.
    const address = addresses[0]?.replace(/\?.*$/s, '')
    context.log.warn('Webhook refused: Twilio did not sign it', { kind: door.kind, address })
    return answer(response, 403, 'Not signed by Twilio for this address.')
  }
  const params = signed === 'form' ? parametersOf(form ?? new Map()) : readJsonParameters(body)
  if (params === null || Object.keys(params).length === 0) {
    context.log.warn('Signed post without parameters', { kind: door.kind, bytes: bytes.length })
    return answer(response, 400, 'There are no parameters in it.')
  }
  await keep(context, door, { kind: door.kind, params, ...correlationOf(request) }, response)
}

async function keep(
  { queue, now, log }: TwilioWebhookContext,
  { kind, accept }: TwilioDoor,
  task: Omit<TwilioWebhookTask, 'receivedAt'>,
  response: Response,
): Promise<void> {
  try {
    await keepTwilio(queue, { ...task, receivedAt: now() })
  } catch (error) {
    log.error('A post of Twilio’s could not be kept', { kind, problem: String(error) })
    return answer(response, 503, 'It could not be kept. Send it again.')
  }
  accept(response)
}

/** Our own id of the message, which stands in the address that Twilio reports to: `/webhooks/twilio/status?id=…`. */
function correlationOf({ query }: Request): { correlationId?: string } {
  const { id: correlationId } = query
  return typeof correlationId === 'string' && correlationId !== '' ? { correlationId } : {}
}

function explain(request: Request, response: Response): void {
  // Twilio calls like this when somebody chose GET: as an error it shows in Twilio's own log.
  if (request.get('x-twilio-signature') !== undefined) {
    response.set('allow', 'POST')
    return answer(response, 405, 'Choose HTTP POST for this webhook in the Twilio console.')
  }
  answer(
    response,
    200,
    'This is a webhook of Relaydesk. Twilio posts here what people write; there is nothing to see.',
  )
}

function answer(response: Response, status: number, text: string): void {
  response.status(status).type('text/plain').send(`${text}\n`)
}
