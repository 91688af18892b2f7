import type { ServerResponse } from 'node:http'
import type { Fault } from '../../shared/faults/fault.ts'
import { TwilioError } from '../errors/twilio-error.ts'
import { answerText } from '../../shared/http/answer-text.ts'
import { answerError } from '../http/answer.ts'

const JSON_TYPE = 'application/json;charset=utf-8'
const HTML = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>'

export type Answered = { status: number | null; errorCode: number | null }

/** Answers (or does not answer) as the fault says. `success` is the JSON that Twilio would have sent on a good day. */
export function answerFault(fault: Fault, response: ServerResponse, success: string): Answered {
  switch (fault.kind) {
    case 'error': {
      const { code, details, status, retryAfterSeconds } = fault
      return refuse(new TwilioError(code, { details, status }), retryAfterSeconds)
    }
    case 'http-429':
      return refuse(new TwilioError(20429), fault.retryAfterSeconds)
    case 'http-503':
      return refuse(new TwilioError(20503), fault.retryAfterSeconds ?? 30)
    case 'html-500':
      answerText(response, 500, 'text/html', HTML)
      return { status: 500, errorCode: null }
    case 'slow': {
      const timer = setTimeout(() => answerText(response, 201, JSON_TYPE, success), fault.ms)
      response.on('close', () => clearTimeout(timer))
      return { status: 201, errorCode: null }
    }
    case 'close-before':
    case 'close-after':
      response.destroy()
      return { status: null, errorCode: null }
    case 'no-id':
      answerText(response, 201, JSON_TYPE, '{"status":"queued"}')
      return { status: 201, errorCode: null }
    case 'garbage-json':
      answerText(response, 201, JSON_TYPE, success.slice(0, success.length / 2) || '{"sid": "S')
      return { status: 201, errorCode: null }
    case 'hang':
      return { status: null, errorCode: null }
  }

  function refuse(error: TwilioError, retryAfterSeconds: number | undefined): Answered {
    const headers: Record<string, string> = {}
    if (retryAfterSeconds !== undefined) headers['retry-after'] = String(retryAfterSeconds)
    answerError(response, error, headers)
    return { status: error.status, errorCode: error.code }
  }
}
