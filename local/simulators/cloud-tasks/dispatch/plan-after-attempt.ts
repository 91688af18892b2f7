import { mayRetry, retryDelayMs } from '../queues/backoff.ts'
import type { RetryConfig } from '../queues/queue-settings.ts'
import type { StoredTask } from '../tasks/stored-task.ts'
import { isOverload, isSuccess } from './attempt.ts'
import type { Outcome } from './attempt.ts'

export type Next = { kind: 'succeeded' } | { kind: 'exhausted' } | { kind: 'retry'; delayMs: number }

/**
 * What becomes of a task after a delivery. `scale` shortens every wait and the retry duration for tests
 * (1 = real). A Retry-After with 429 or 503 lengthens the wait.
 */
export function planAfterAttempt(
  task: Pick<StoredTask, 'dispatchCount' | 'firstDispatchMs'>,
  outcome: Outcome,
  config: RetryConfig,
  nowMs: number,
  scale: number,
): Next {
  if (isSuccess(outcome)) return { kind: 'succeeded' }
  const elapsedMs = nowMs - (task.firstDispatchMs ?? nowMs)
  const scaled = { ...config, maxRetryDurationMs: config.maxRetryDurationMs * scale }
  if (!mayRetry(scaled, task.dispatchCount, elapsedMs)) return { kind: 'exhausted' }
  const backoffMs = retryDelayMs(config, Math.max(1, task.dispatchCount))
  const askedMs = outcome.kind === 'answered' && isOverload(outcome.status) ? outcome.retryAfterMs : 0
  return { kind: 'retry', delayMs: Math.max(backoffMs, askedMs) * scale }
}
