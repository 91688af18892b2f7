import * as z from 'zod'
import { defaultQueueSettings } from './queue-settings.ts'
import type { QueueSettings } from './queue-settings.ts'

const Duration = z.string().regex(/^\d+(\.\d{1,9})?s$/, 'must be seconds like "1s" or "0.5s"')

/** One queue in a queues file: the fields of the Cloud Tasks REST API, durations as `"1.5s"`. */
export const SeedQueue = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9-]{1,100}$/, 'must be letters, digits and hyphens, at most 100'),
  rateLimits: z
    .strictObject({
      maxDispatchesPerSecond: z.number().positive().max(500).optional(),
      maxConcurrentDispatches: z.int().positive().max(5000).optional(),
    })
    .optional(),
  retryConfig: z
    .strictObject({
      maxAttempts: z.int().min(-1).optional(),
      maxRetryDuration: Duration.optional(),
      minBackoff: Duration.optional(),
      maxBackoff: Duration.optional(),
      maxDoublings: z.int().min(0).optional(),
    })
    .optional(),
})
export type SeedQueue = z.infer<typeof SeedQueue>

/** A queues file: where its queues live, and the queues. */
export const QueuesFile = z.object({ location: z.string().min(1), queues: z.array(SeedQueue) })
export type QueuesFile = z.infer<typeof QueuesFile>

/** Checks a queue of a file and fills in the service's defaults. Throws a ZodError. */
export function readSeedQueue(seed: SeedQueue): { id: string; settings: QueueSettings } {
  const { name, rateLimits = {}, retryConfig = {} } = SeedQueue.parse(seed)
  const rateDefaults = defaultQueueSettings.rateLimits
  const retryDefaults = defaultQueueSettings.retryConfig
  return {
    id: name,
    settings: {
      rateLimits: {
        maxDispatchesPerSecond: rateLimits.maxDispatchesPerSecond ?? rateDefaults.maxDispatchesPerSecond,
        maxConcurrentDispatches: rateLimits.maxConcurrentDispatches ?? rateDefaults.maxConcurrentDispatches,
      },
      retryConfig: {
        maxAttempts: retryConfig.maxAttempts ?? retryDefaults.maxAttempts,
        maxRetryDurationMs: toMs(retryConfig.maxRetryDuration) ?? retryDefaults.maxRetryDurationMs,
        minBackoffMs: toMs(retryConfig.minBackoff) ?? retryDefaults.minBackoffMs,
        maxBackoffMs: toMs(retryConfig.maxBackoff) ?? retryDefaults.maxBackoffMs,
        maxDoublings: retryConfig.maxDoublings ?? retryDefaults.maxDoublings,
      },
    },
  }
}

function toMs(duration: string | undefined): number | undefined {
  return duration === undefined ? undefined : Number(duration.slice(0, -1)) * 1000
}
