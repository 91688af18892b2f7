import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { repositoryRoot } from './repository-root.ts'

/** Nothing that begins with `demo-` ever reaches a real project. */
export const projectId = 'demo-relaydesk'
export const region = 'europe-west1'
export const serviceAccount = `tasks@${projectId}.iam.gserviceaccount.com`

const duration = z.string().regex(/^\d+(\.\d+)?s$/)
const QueuesFile = z.object({
  location: z.string(),
  queues: z.array(
    z.object({
      name: z.string(),
      rateLimits: z.object({ maxDispatchesPerSecond: z.number(), maxConcurrentDispatches: z.number() }),
      retryConfig: z.object({
        maxAttempts: z.number(),
        minBackoff: duration,
        maxBackoff: duration,
        maxDoublings: z.number(),
        maxRetryDuration: duration,
      }),
    }),
  ),
})

/** The queues as they are deployed. @throws ZodError when the file is damaged */
export function readQueues(): z.infer<typeof QueuesFile> {
  const file = path.join(repositoryRoot, 'queue-service', 'queues.json')
  return QueuesFile.parse(JSON.parse(readFileSync(file, 'utf8')))
}
