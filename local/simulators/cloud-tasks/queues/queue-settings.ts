/** How fast a queue may dispatch. */
export interface RateLimits {
  maxDispatchesPerSecond: number
  maxConcurrentDispatches: number
}

/** When a failed task is tried again; times in milliseconds, `maxAttempts` includes the first (-1: no limit). */
export interface RetryConfig {
  maxAttempts: number
  /** Measured from the first attempt; 0 means that time alone never ends a task. */
  maxRetryDurationMs: number
  minBackoffMs: number
  maxBackoffMs: number
  maxDoublings: number
}

export interface QueueSettings {
  rateLimits: RateLimits
  retryConfig: RetryConfig
}

/** What a queue has when it is created without settings, as the real service reports them. */
export const defaultQueueSettings: QueueSettings = {
  rateLimits: { maxDispatchesPerSecond: 500, maxConcurrentDispatches: 1000 },
  retryConfig: {
    maxAttempts: 100,
    maxRetryDurationMs: 0,
    minBackoffMs: 100,
    maxBackoffMs: 3_600_000,
    maxDoublings: 16,
  },
}

/**
 * How many dispatches a rested queue may make at once. The real formula is not published; a fifth of the
 * rate gives the documented 100 for 500 a second.
 */
export function burstSize(maxDispatchesPerSecond: number): number {
  return Math.max(1, Math.ceil(maxDispatchesPerSecond / 5))
}
