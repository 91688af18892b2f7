import * as z from 'zod'
import { drainWebhooks, pendingWebhooks } from '../../shared/drain-webhooks.ts'
import { order } from '../../shared/http/order.ts'
import { forget } from '../simulator-state.ts'
import type { AdminRoute } from './route.ts'

const CallbackOrder = z.strictObject({
  sid: z.string(),
  status: z.enum(['queued', 'sent', 'delivered', 'read', 'undelivered', 'failed']),
  at: z.number().int().nonnegative().optional(),
  errorCode: z.number().int().positive().optional(),
})
const DrainOrder = z.strictObject({ timeoutMs: z.number().int().min(1).max(600_000).default(30_000) })

/** What has happened, for whoever judges it. */
export const recordRoutes: Record<string, AdminRoute> = {
  'GET /_sim/calls': ({ state }) => ({
    total: state.callLog.total(),
    calls: state.callLog.calls(),
    counts: Object.fromEntries(state.callLog.countsByCallbackQuery()),
  }),
  'GET /_sim/messages': ({ state }) => ({ messages: state.messages.all() }),
  'GET /_sim/said': ({ state }) => ({ said: state.said.all() }),
  'POST /_sim/callbacks': order(CallbackOrder, ({ sid, status, ...options }, { state }) => {
    const message = state.messages.find(sid)
    return message === undefined ? undefined : state.callbacks.emit(message, status, options)
  }),
  'GET /_sim/webhooks': ({ state }) => ({ pending: pendingWebhooks([state.outbox, state.callbacks]) }),
  'POST /_sim/webhooks/drain': order(DrainOrder, async ({ timeoutMs }, { state }) => {
    await drainWebhooks([state.outbox, state.callbacks], timeoutMs)
    return { pending: 0 }
  }),
  'POST /_sim/reset': ({ state }) => {
    forget(state)
    return { reset: true }
  },
}
