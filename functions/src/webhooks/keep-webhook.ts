import type { PartLimits } from '@relaydesk/domain/chat/webhook/split-webhook.ts'
import { whatsappWebhook } from '@relaydesk/domain/tasks/queue-names.ts'
import type { TaskQueue } from '@relaydesk/task-queue/task-queue.ts'
import { joinWebhooks, type KeepWebhook } from './join-webhooks.ts'

/** Small enough to be applied well within a task's time, and to be repeated whole when one update fails. */
export const partLimits: PartLimits = { updates: 100, bytes: 300_000 }

/** Webhooks become tasks. What a task says is its name: the same content again is the same task. */
export function createKeepWebhook(queue: TaskQueue): KeepWebhook {
  return joinWebhooks(
    (body) => queue.enqueue({ ...whatsappWebhook, body, key: JSON.stringify(body), sendAt: 0 }),
    partLimits,
  )
}
