import * as z from 'zod'
import { drainWebhooks, pendingWebhooks } from '../../shared/drain-webhooks.ts'
import { order } from '../../shared/http/order.ts'
import { personKey } from '../people/person-key.ts'
import { textOf, type SendRecord } from '../records/send-record.ts'
import { forget } from '../simulator-state.ts'
import type { AdminRoute } from './route.ts'

const ReceiptOrder = z.strictObject({
  wamid: z.string(),
  status: z.enum(['sent', 'delivered', 'read', 'played', 'failed']),
  at: z.number().int().nonnegative().optional(),
  errorCode: z.number().int().positive().optional(),
})
const DrainOrder = z.strictObject({ timeoutMs: z.number().int().min(1).max(600_000).default(30_000) })

/** What has happened, for whoever judges it. */
export const recordRoutes: Record<string, AdminRoute> = {
  'GET /_sim/calls': ({ state }) => ({
    total: state.callLog.total(),
    calls: state.callLog.calls(),
    counts: Object.fromEntries(state.callLog.countsByCallbackData()),
  }),
  'GET /_sim/messages': ({ state }) => ({
    messages: state.threads.since(0).filter(({ kind }) => kind === 'arrived'),
  }),
  'GET /_sim/sends': ({ state }) => ({ sends: state.sends.all().map(describeSend) }),
  'GET /_sim/said': ({ state }) => ({ said: state.said.all() }),
  'POST /_sim/receipts': order(ReceiptOrder, ({ wamid, status, ...options }, { state }) => {
    const send = state.sends.find(wamid)
    return send === undefined ? undefined : state.receipts.emit(send, status, options)
  }),
  'GET /_sim/webhooks': ({ state }) => ({ pending: pendingWebhooks([state.outbox, state.receipts]) }),
  'POST /_sim/webhooks/drain': order(DrainOrder, async ({ timeoutMs }, { state }) => {
    await drainWebhooks([state.outbox, state.receipts], timeoutMs)
    return { pending: 0 }
  }),
  'POST /_sim/reset': ({ state }) => {
    forget(state)
    return { reset: true }
  },
}

function describeSend(send: SendRecord): Record<string, unknown> {
  const { wamid, at, number, person, content, quotedId, callbackData, arrivedAt, receipts } = send
  return {
    wamid,
    at,
    phoneNumberId: number.phoneNumberId,
    to: personKey(person),
    type: content.type,
    text: textOf(content),
    ...(quotedId === undefined ? {} : { quotedId }),
    callbackData,
    arrivedAt,
    receipts,
  }
}
