import * as z from 'zod'
import { Outage } from '../../shared/faults/outage.ts'
import { order } from '../../shared/http/order.ts'
import { MediaFaults } from '../media/media-faults.ts'
import { describeSwitches } from '../switches/describe-switches.ts'
import { WebhookAddress } from '../webhooks/webhook-address.ts'
import { WebhookFaults } from '../../shared/webhook-faults.ts'
import type { AdminRoute } from './route.ts'

const milliseconds = z.number().int().min(1)
const OutageOrder = z.strictObject({ outage: Outage.nullable(), forMs: milliseconds.optional() })
const WindowOrder = z.strictObject({
  rule: z.enum(['off', 'refuse', 'fail']).optional(),
  forwardMs: milliseconds.optional(),
})

/** What goes wrong with everything at once. Each answers with all switches as they stand. */
export const switchRoutes: Record<string, AdminRoute> = {
  'GET /_sim/switches': ({ state }) => describeSwitches(state),
  'PUT /_sim/outage': order(OutageOrder, ({ outage, forMs }, { state }) => {
    state.outage.set(outage, forMs)
    return describeSwitches(state)
  }),
  'PUT /_sim/window': order(WindowOrder, ({ rule, forwardMs }, { state }) => {
    if (rule !== undefined) state.window.setRule(rule)
    if (forwardMs !== undefined) state.window.forward(forwardMs)
    return describeSwitches(state)
  }),
  'PUT /_sim/webhook': order(WebhookAddress.nullable(), (address, { state }) => {
    state.outbox.setAddress(address)
    return describeSwitches(state)
  }),
  'PUT /_sim/webhook-faults': order(WebhookFaults.partial(), (faults, { state }) => {
    state.outbox.setFaults(faults)
    return describeSwitches(state)
  }),
  'PUT /_sim/media-faults': order(MediaFaults.partial(), (faults, { state }) => {
    state.media.setFaults(faults)
    return describeSwitches(state)
  }),
}
