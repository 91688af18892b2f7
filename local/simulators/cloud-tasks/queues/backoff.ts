import type { RetryConfig } from './queue-settings.ts'

/**
 * How long to wait after the `failures`th failed attempt (1 = the first), in milliseconds: `minBackoff`
 * doubles `maxDoublings` times, then grows linearly by `minBackoff * 2^maxDoublings`, and never exceeds
 * `maxBackoff` (the rule and its example, 10 20 40 80 160 240 300 s, are in google/cloud/tasks/v2/queue.proto).
 */
export function retryDelayMs(config: RetryConfig, failures: number): number {
  const doublings = Math.min(failures - 1, config.maxDoublings)
  const linearSteps = failures - 1 - doublings
  return Math.min(config.minBackoffMs * 2 ** doublings * (1 + linearSteps), config.maxBackoffMs)
}

/**
 * Whether a task that has failed `attempts` times, first tried `elapsedMs` ago, is tried again. It ends only
 * when every limit that is set is reached: attempts (unless -1) and time (unless 0); without limits never.
 */
export function mayRetry(config: RetryConfig, attempts: number, elapsedMs: number): boolean {
  const limits: boolean[] = []
  if (config.maxAttempts !== -1) limits.push(attempts >= config.maxAttempts)
  if (config.maxRetryDurationMs > 0) limits.push(elapsedMs >= config.maxRetryDurationMs)
  return limits.length === 0 || limits.includes(false)
}
