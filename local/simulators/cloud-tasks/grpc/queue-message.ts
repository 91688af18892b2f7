import { burstSize, defaultQueueSettings } from '../queues/queue-settings.ts'
import type { QueueSettings, RateLimits, RetryConfig } from '../queues/queue-settings.ts'
import type { TaskQueue } from '../queues/task-queue.ts'
import type { Message } from './message.ts'
import { fromMs, toMs } from './proto-time.ts'
import { invalidArgument } from './rpc-error.ts'

type QueueMessage = Message<'Queue'>

/** The settings a message asks for; what it leaves out (or sets to 0) gets the service's default. */
export function readQueueSettings(message: QueueMessage): QueueSettings {
  const { rateLimits, retryConfig } = readGivenSettings(message)
  return checkSettings({
    rateLimits: { ...defaultQueueSettings.rateLimits, ...rateLimits },
    retryConfig: { ...defaultQueueSettings.retryConfig, ...retryConfig },
  })
}

interface GivenSettings {
  rateLimits: Partial<RateLimits>
  retryConfig: Partial<RetryConfig>
}

function readGivenSettings({ rateLimits: rate, retryConfig: retry }: QueueMessage): GivenSettings {
  return {
    rateLimits: {
      ...(rate?.maxDispatchesPerSecond ? { maxDispatchesPerSecond: rate.maxDispatchesPerSecond } : {}),
      ...(rate?.maxConcurrentDispatches ? { maxConcurrentDispatches: rate.maxConcurrentDispatches } : {}),
    },
    retryConfig: {
      ...(retry?.maxAttempts ? { maxAttempts: retry.maxAttempts } : {}),
      ...(retry?.maxRetryDuration ? { maxRetryDurationMs: toMs(retry.maxRetryDuration) } : {}),
      ...(retry?.minBackoff ? { minBackoffMs: toMs(retry.minBackoff) } : {}),
      ...(retry?.maxBackoff ? { maxBackoffMs: toMs(retry.maxBackoff) } : {}),
      ...(retry?.maxDoublings ? { maxDoublings: retry.maxDoublings } : {}),
    },
  }
}

/** Each field a mask may name, and the part of the settings it stands for. */
const maskFields: Record<string, { group: keyof QueueSettings; fields: string[] }> = {
  rate_limits: { group: 'rateLimits', fields: ['maxDispatchesPerSecond', 'maxConcurrentDispatches'] },
  'rate_limits.max_dispatches_per_second': { group: 'rateLimits', fields: ['maxDispatchesPerSecond'] },
  'rate_limits.max_concurrent_dispatches': { group: 'rateLimits', fields: ['maxConcurrentDispatches'] },
  'rate_limits.max_burst_size': { group: 'rateLimits', fields: [] },
  retry_config: { group: 'retryConfig', fields: Object.keys(defaultQueueSettings.retryConfig) },
  'retry_config.max_attempts': { group: 'retryConfig', fields: ['maxAttempts'] },
  'retry_config.max_retry_duration': { group: 'retryConfig', fields: ['maxRetryDurationMs'] },
  'retry_config.min_backoff': { group: 'retryConfig', fields: ['minBackoffMs'] },
  'retry_config.max_backoff': { group: 'retryConfig', fields: ['maxBackoffMs'] },
  'retry_config.max_doublings': { group: 'retryConfig', fields: ['maxDoublings'] },
}

/**
 * `current` with the fields of `message` that `mask` names (all of them without a mask). Throws
 * INVALID_ARGUMENT for an unknown path or a wrong value.
 */
export function maskSettings(current: QueueSettings, message: QueueMessage, mask: string[]): QueueSettings {
  const wanted = readQueueSettings(message)
  if (mask.length === 0) return wanted
  const result = { rateLimits: { ...current.rateLimits }, retryConfig: { ...current.retryConfig } }
  for (const path of mask) {
    const known = maskFields[path]
    if (!known) throw invalidArgument(`Invalid field "${path}" in update_mask.`)
    const given = Object.entries(wanted[known.group]).filter(([field]) => known.fields.includes(field))
    Object.assign(result[known.group], Object.fromEntries(given))
  }
  return checkSettings(result)
}

function checkSettings(settings: QueueSettings): QueueSettings {
  const { rateLimits: rate, retryConfig: retry } = settings
  const problems: [boolean, string][] = [
    [rate.maxDispatchesPerSecond < 0, 'RateLimits.maxDispatchesPerSecond cannot be negative.'],
    [
      rate.maxDispatchesPerSecond > 500,
      'RateLimits.maxDispatchesPerSecond must be less than or equal to 500.',
    ],
    [rate.maxConcurrentDispatches < 0, 'RateLimits.maxConcurrentDispatches cannot be negative.'],
    [
      rate.maxConcurrentDispatches > 5000,
      'RateLimits.maxConcurrentDispatches must be less than or equal to 5000.',
    ],
    [retry.maxAttempts < -1, 'RetryConfig.maxAttempts must be greater or equal to -1.'],
    [retry.maxDoublings < 0, 'RetryConfig.maxDoublings cannot be negative.'],
    [retry.minBackoffMs < 0, 'RetryConfig.minBackoff cannot be negative.'],
    [retry.maxBackoffMs < 0, 'RetryConfig.maxBackoff cannot be negative.'],
    [retry.maxRetryDurationMs < 0, 'RetryConfig.maxRetryDuration cannot be negative.'],
    [
      retry.minBackoffMs > retry.maxBackoffMs,
      'RetryConfig.minBackoff must be less than or equal to RetryConfig.maxBackoff.',
    ],
  ]
  const found = problems.find(([isWrong]) => isWrong)
  if (found) throw invalidArgument(found[1])
  return settings
}

/** A queue as the methods return it. */
export function queueMessage(queue: TaskQueue): QueueMessage {
  const { rateLimits, retryConfig } = queue.currentSettings
  return {
    name: queue.name,
    state: queue.paused ? 'PAUSED' : 'RUNNING',
    rateLimits: { ...rateLimits, maxBurstSize: burstSize(rateLimits.maxDispatchesPerSecond) },
    retryConfig: {
      maxAttempts: retryConfig.maxAttempts,
      maxRetryDuration: retryConfig.maxRetryDurationMs > 0 ? fromMs(retryConfig.maxRetryDurationMs) : null,
      minBackoff: fromMs(retryConfig.minBackoffMs),
      maxBackoff: fromMs(retryConfig.maxBackoffMs),
      maxDoublings: retryConfig.maxDoublings,
    },
    purgeTime: queue.purgeTimeMs === undefined ? null : fromMs(queue.purgeTimeMs),
  }
}
