import * as z from 'zod'
import { FaultSetting } from '../../shared/faults/fault.ts'
import { Outage } from '../../shared/faults/outage.ts'
import { order } from '../../shared/http/order.ts'
import { describeSwitches } from '../describe-switches.ts'
import { TwilioWebhookFaults } from '../webhooks/webhook-faults.ts'
import type { AdminRoute } from './route.ts'

const milliseconds = z.number().int().min(1)
/** `{fault, times?, probability?, to?}`, or a list of them. */
const FaultOrder = z.preprocess((body) => (Array.isArray(body) ? body : [body]), z.array(FaultSetting))
const OutageOrder = z.strictObject({ outage: Outage.nullable(), forMs: milliseconds.optional() })
const IncomingOrder = z.strictObject({ url: z.url({ protocol: /^https?$/ }).nullable() })
const WindowOrder = z.strictObject({
  rule: z.enum(['off', 'refuse', 'fail']).optional(),
  forwardMs: milliseconds.optional(),
})

/** What goes wrong. Each answers with all switches as they stand. */
export const switchRoutes: Record<string, AdminRoute> = {
  'GET /_sim/switches': ({ state }) => describeSwitches(state),
  'PUT /_sim/fault': order(FaultOrder, (faults, { state }) => {
    state.faults.set(state.account.accountSid, faults)
    return describeSwitches(state)
  }),
  'DELETE /_sim/fault': ({ state }) => {
    state.faults.set(state.account.accountSid, [])
    return describeSwitches(state)
  },
  'PUT /_sim/outage': order(OutageOrder, ({ outage, forMs }, { state }) => {
    state.outage.set(outage, forMs)
    return describeSwitches(state)
  }),
  'PUT /_sim/window': order(WindowOrder, ({ rule, forwardMs }, { state }) => {
    if (rule !== undefined) state.window.setRule(rule)
    if (forwardMs !== undefined) state.window.forward(forwardMs)
    return describeSwitches(state)
  }),
  'PUT /_sim/incoming': order(IncomingOrder, ({ url }, { state }) => {
    state.incoming.url = url
    return describeSwitches(state)
  }),
  'PUT /_sim/webhook-faults': order(TwilioWebhookFaults.partial(), (faults, { state }) => {
    state.outbox.setFaults(faults)
    return describeSwitches(state)
  }),
}
