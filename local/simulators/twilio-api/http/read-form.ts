import type { IncomingMessage } from 'node:http'
import { readBody } from '../../shared/http/read-body.ts'

const LIMIT = 1024 * 1024

/** The parameters of a form post. A body of any other type counts as no parameters at all, as it does at Twilio. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const body = await readBody(request, LIMIT)
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')
  return new URLSearchParams(isForm ? (body?.toString('utf8') ?? '') : '')
}
