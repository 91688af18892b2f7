import type { protos } from '@google-cloud/tasks'
import type { ErrorRequest } from './error-request.ts'
import { createAndDeleteQueue, createQueue } from './error-request.ts'

type Queue = protos.google.cloud.tasks.v2.IQueue

function withSettings(settings: Queue): ErrorRequest {
  return {
    invoke: (client, { parent, queue }) =>
      client.createQueue({ parent, queue: { name: queue, ...settings } }),
  }
}

export const createQueueRequests: Record<string, ErrorRequest> = {
  'queue/create/recently-deleted': { setup: createAndDeleteQueue, invoke: createQueue },
  'queue/create/already-exists': { setup: createQueue, invoke: createQueue },
  'queue/create/invalid-name': {
    invoke: (client, { parent }) => client.createQueue({ parent, queue: { name: 'not-a-valid-queue-name' } }),
  },
  'queue/create/invalid-parent': {
    invoke: (client, { queue }) =>
      client.createQueue({ parent: 'not-a-valid-parent', queue: { name: queue } }),
  },
  'queue/create/parent-mismatch': {
    invoke: (client, { parent, otherParent, queueId }) =>
      client.createQueue({ parent, queue: { name: `${otherParent}/queues/${queueId}` } }),
  },
  'queue/create/rate-negative': withSettings({ rateLimits: { maxDispatchesPerSecond: -1 } }),
  'queue/create/rate-too-high': withSettings({ rateLimits: { maxDispatchesPerSecond: 501 } }),
  'queue/create/burst-negative': withSettings({ rateLimits: { maxBurstSize: -1 } }),
  'queue/create/concurrent-negative': withSettings({ rateLimits: { maxConcurrentDispatches: -1 } }),
  'queue/create/concurrent-too-high': withSettings({ rateLimits: { maxConcurrentDispatches: 5001 } }),
  'queue/create/max-attempts-below-minus-one': withSettings({ retryConfig: { maxAttempts: -2 } }),
  'queue/create/max-doublings-negative': withSettings({ retryConfig: { maxDoublings: -1 } }),
  'queue/create/min-backoff-negative': withSettings({ retryConfig: { minBackoff: { seconds: -1 } } }),
  'queue/create/backoff-order': withSettings({
    retryConfig: { minBackoff: { seconds: 10 }, maxBackoff: { seconds: 5 } },
  }),
}
