import type { ServerResponse } from 'node:http'
import { answerText } from '../../shared/http/answer-text.ts'
import type { TwilioError } from '../errors/twilio-error.ts'

export function answerJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  answerText(response, status, 'application/json;charset=utf-8', JSON.stringify(body), headers)
}

/** Answers a refusal in Twilio's words. */
export function answerError(
  response: ServerResponse,
  error: TwilioError,
  headers: Record<string, string> = {},
): void {
  const basic = error.status === 401 ? { 'www-authenticate': 'Basic realm="Twilio API"' } : {}
  answerJson(response, error.status, error.body(), { ...basic, ...headers })
}
