/** How Twilio treats one webhook: the connection overrides in the fragment of its address. */
export type RetryPolicy = {
  /** How often it is posted again. */
  count: number
  on: { connection: boolean; clientErrors: boolean; serverErrors: boolean; readTimeout: boolean }
  readTimeoutMs: number
  /** Everything together, repetitions included. */
  totalMs: number
}

/** What became of one post: a status, no connection, or no answer. */
export type PostResult = { status: number } | { failure: 'connection' | 'read' }

const MOST_RETRIES = 5
/** How long Twilio waits for an answer, and goes on about one webhook. */
export const longestWebhookMs = 15_000

/**
 * Reads `#rc=5&rp=all&rt=5000&tt=15000`. Without it: one more post, and only when there was no connection.
 * https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 * @param longestMs for a machine on which everything takes longer; milliseconds
 */
export function readRetryPolicy(url: string, longestMs = longestWebhookMs): RetryPolicy {
  const overrides = new URLSearchParams(url.split('#', 2)[1] ?? '')
  const policies = (overrides.get('rp') ?? 'ct').split(',')
  const has = (name: string): boolean => policies.includes(name) || policies.includes('all')
  return {
    count: within(overrides.get('rc'), 1, MOST_RETRIES),
    on: {
      connection: has('ct'),
      clientErrors: has('4xx'),
      serverErrors: has('5xx'),
      readTimeout: has('rt'),
    },
    readTimeoutMs: within(overrides.get('rt'), longestMs, longestMs),
    totalMs: within(overrides.get('tt'), longestMs, longestMs),
  }
}

/** Whether a webhook that was posted `posts` times is posted once more. */
export function isRepeated(
  policy: RetryPolicy,
  posts: number,
  passedMs: number,
  result: PostResult,
): boolean {
  if (posts > policy.count || passedMs >= policy.totalMs) return false
  if ('failure' in result)
    return result.failure === 'connection' ? policy.on.connection : policy.on.readTimeout
  if (result.status >= 500) return policy.on.serverErrors
  return result.status >= 400 && policy.on.clientErrors
}

function within(written: string | null, usual: number, most: number): number {
  const value = Number(written ?? usual)
  return Number.isInteger(value) && value >= 0 && value <= most ? value : usual
}
