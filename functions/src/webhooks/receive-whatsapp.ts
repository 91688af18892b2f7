import { splitWebhook } from '@relaydesk/domain/chat/webhook/split-webhook.ts'
import { takeWebhookApart } from '@relaydesk/domain/chat/webhook/take-webhook-apart.ts'
import { isWebhookBody, type WebhookBody } from '@relaydesk/domain/chat/webhook/webhook-body.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { ParkedUpdates } from '@relaydesk/store/parked-updates.ts'
import type { KeepWebhook } from './join-webhooks.ts'
import { partLimits } from './keep-webhook.ts'
import { parkText } from './park-text.ts'

export interface WebhookContext {
  keepWebhook: KeepWebhook
  parkedUpdates: Pick<ParkedUpdates, 'park'>
  log: Logger
}

/** Cloud Tasks takes 1,048,569 bytes for a task with everything in it; this leaves room for all but the body. */
const largestTask = 1_000_000

/**
 * Makes the content of a genuine webhook durable: in tasks, and what is too large for any task in the database.
 * @returns the HTTP status to answer: 200 only when everything is kept, 400 for what is no webhook, 503 when WhatsApp
 * has to send it again
 */
export async function receiveWhatsapp(context: WebhookContext, rawBody: Buffer): Promise<200 | 400 | 503> {
  const body = parseWebhook(rawBody)
  if (body === null) {
    context.log.warn('Signed post that is no webhook', { bytes: rawBody.length })
    return 400
  }
  const parts = splitWebhook(body, partLimits)
  const kept = await Promise.allSettled(parts.map((part) => keep(context, part)))
  const failure = kept.find((outcome) => outcome.status === 'rejected')
  if (failure !== undefined) {
    context.log.error('A webhook could not be kept', { problem: String(failure.reason), parts: parts.length })
    return 503
  }
  return 200
}

function parseWebhook(rawBody: Buffer): WebhookBody | null {
  try {
    const value: unknown = JSON.parse(rawBody.toString('utf8'))
    return isWebhookBody(value) ? value : null
  } catch {
    return null
  }
}

async function keep({ keepWebhook, parkedUpdates, log }: WebhookContext, body: WebhookBody): Promise<void> {
  const text = JSON.stringify(body)
  const bytes = Buffer.byteLength(text)
  if (bytes > largestTask) {
    log.error('An update too large for any task is parked', { bytes })
    await parkText(parkedUpdates, text)
  } else {
    await keepWebhook({ body, bytes, updates: takeWebhookApart(body).length })
  }
}
