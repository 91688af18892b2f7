import type { ServerResponse } from 'node:http'
import { answerText } from '../../shared/http/answer-text.ts'
import type { GraphError } from '../errors/graph-error.ts'

/** Answers JSON, as the Graph API does. */
export function answerJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  answerText(response, status, 'application/json; charset=UTF-8', JSON.stringify(body), headers)
}

/** Answers a refusal in Meta's words. */
export function answerError(
  response: ServerResponse,
  error: GraphError,
  traceId: string,
  headers: Record<string, string> = {},
): void {
  answerJson(response, error.status, error.body(traceId), {
    ...(error.code === 190
      ? { 'www-authenticate': `OAuth "Facebook Platform" "invalid_token" "${error.message}"` }
      : {}),
    ...headers,
  })
}
