// Our own handler as it is deployed, behind the same Express as the bare one. Only the bench runs it.
import { silent } from '@relaydesk/observability/logger.ts'
import { createCloudTasks } from '@relaydesk/task-queue/cloud-tasks.ts'
import { readConfig } from '../../functions/src/config.ts'
import { createKeepWebhook } from '../../functions/src/webhooks/keep-webhook.ts'
import { serveWhatsapp } from '../../functions/src/webhooks/serve-whatsapp.ts'
import { serveWebhooks } from './serve-webhooks.ts'

const { WHATSAPP_APP_SECRET: appSecret = '' } = process.env
const context = {
  keepWebhook: createKeepWebhook(createCloudTasks(readConfig(process.env).tasks)),
  parkedUpdates: { park: () => Promise.reject(new Error('Nothing in the bench is too large for a task.')) },
  log: silent,
}

serveWebhooks((request, response) =>
  serveWhatsapp(context, { appSecret, verifyToken: '' }, request, response),
)
