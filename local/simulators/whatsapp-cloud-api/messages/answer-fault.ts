import type { ServerResponse } from 'node:http'
import { GraphError } from '../errors/graph-error.ts'
import type { Fault } from '../../shared/faults/fault.ts'
import { answerText } from '../../shared/http/answer-text.ts'
import { answerError } from '../http/answer.ts'
import type { SimulatorState } from '../simulator-state.ts'

const JSON_TYPE = 'application/json; charset=UTF-8'
const HTML =
  '<!DOCTYPE html><html lang="en"><head><title>Error</title></head><body><h1>Sorry, something went wrong.</h1></body></html>'

export type Answered = { status: number | null; errorCode: number | null }

/** Answers (or does not answer) as the fault says. `success` is the JSON that a healthy number would have sent. */
export function answerFault(
  fault: Fault,
  response: ServerResponse,
  success: string,
  state: SimulatorState,
): Answered {
  switch (fault.kind) {
    case 'error':
      return refuse(new GraphError(fault.code, refusalOptions(fault)), fault.retryAfterSeconds)
    case 'http-429':
      return refuse(new GraphError(130429, { status: 429 }), fault.retryAfterSeconds)
    case 'http-503':
      return refuse(new GraphError(131016, { status: 503 }), fault.retryAfterSeconds ?? 30)
    case 'html-500':
      answerText(response, 500, 'text/html; charset="utf-8"', HTML)
      return { status: 500, errorCode: null }
    case 'slow': {
      const timer = setTimeout(() => answerText(response, 200, JSON_TYPE, success), fault.ms)
      response.on('close', () => clearTimeout(timer))
      return { status: 200, errorCode: null }
    }
    case 'close-before':
    case 'close-after':
      response.destroy()
      return { status: null, errorCode: null }
    case 'no-id':
      answerText(response, 200, JSON_TYPE, '{"messaging_product":"whatsapp","contacts":[],"messages":[]}')
      return { status: 200, errorCode: null }
    case 'garbage-json':
      answerText(response, 200, JSON_TYPE, success.slice(0, success.length / 2) || '{"messaging_pro')
      return { status: 200, errorCode: null }
    case 'hang':
      return { status: null, errorCode: null }
  }

  function refuse(error: GraphError, retryAfterSeconds: number | undefined): Answered {
    const headers: Record<string, string> = {}
    if (retryAfterSeconds !== undefined) headers['retry-after'] = String(retryAfterSeconds)
    answerError(response, error, state.ids.traceId(), headers)
    return { status: error.status, errorCode: error.code }
  }
}

function refusalOptions(fault: Extract<Fault, { kind: 'error' }>) {
  return {
    ...(fault.details === undefined ? {} : { details: fault.details }),
    ...(fault.status === undefined ? {} : { status: fault.status }),
  }
}
