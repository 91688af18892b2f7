/** How a webhook that was not answered 200 is repeated. Milliseconds. */
export type WebhookRetry = {
  firstPauseMs: number
  longestPauseMs: number
  /** Given up this long after the first post; Meta goes on for 7 days. */
  giveUpAfterMs: number
}

export const META_WEBHOOK_RETRY: WebhookRetry = {
  firstPauseMs: 1_000,
  longestPauseMs: 60_000,
  giveUpAfterMs: 7 * 24 * 60 * 60 * 1000,
}

/** The pause before the next post after `attempt` failed ones: twice the one before; null when it is given up. */
export function retryPause(retry: WebhookRetry, attempt: number, passedMs: number): number | null {
  const pause = Math.min(retry.firstPauseMs * 2 ** (attempt - 1), retry.longestPauseMs)
  return passedMs + pause > retry.giveUpAfterMs ? null : pause
}
