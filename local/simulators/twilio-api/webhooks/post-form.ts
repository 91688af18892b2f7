import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import type { PostResult } from './retry-policy.ts'

export type FormPost = {
  /** What is signed: the address that Twilio knows, without its fragment. */
  url: string
  /** Where it is posted to, when something stands in between. */
  reachedAt: string
  params: Record<string, string>
  authToken: string
  /** The same for all repetitions of a webhook. */
  idempotencyToken: string
}

/** Posts one signed form, as Twilio does. */
export async function postForm(
  { url, reachedAt, params, authToken, idempotencyToken }: FormPost,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<PostResult> {
  try {
    const response = await fetch(reachedAt, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'user-agent': 'TwilioProxy/1.1',
        'x-twilio-signature': getExpectedTwilioSignature(authToken, url, params),
        'i-twilio-idempotency-token': idempotencyToken,
      },
      body: new URLSearchParams(params).toString(),
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    })
    await response.arrayBuffer()
    return { status: response.status }
  } catch (error) {
    return { failure: isUnreachable(error) ? 'connection' : 'read' }
  }
}

function isUnreachable(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'UND_ERR_CONNECT_TIMEOUT'
}
