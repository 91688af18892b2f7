import type { Behaviour } from '../shared/behaviour/behaviour.ts'
import type { ActiveFault } from '../shared/faults/fault-switches.ts'
import type { Outage } from '../shared/faults/outage.ts'
import type { WindowRule } from '../shared/service-window.ts'
import type { Changes } from '../shared/with-changes.ts'
import type { SimulatorState } from './simulator-state.ts'
import type { TwilioWebhookFaults } from './webhooks/webhook-faults.ts'

/** Every switch of a simulator as it stands. */
export type TwilioSwitches = {
  /** How everybody's phone behaves who was not told otherwise. */
  behaviour: Behaviour
  exceptions: ReadonlyArray<{ person: string; behaviour: Changes<Behaviour> }>
  faults: ActiveFault[]
  outage: Outage | null
  webhookFaults: TwilioWebhookFaults
  window: { rule: WindowRule; forwardedMs: number }
}

export function describeSwitches(state: SimulatorState): TwilioSwitches {
  const { behaviours, faults, outage, outbox, window } = state
  return {
    behaviour: behaviours.of(),
    exceptions: behaviours.exceptions(),
    faults: faults.active(),
    outage: outage.now(),
    webhookFaults: outbox.faults(),
    window: { rule: window.rule(), forwardedMs: window.forwardedMs() },
  }
}
