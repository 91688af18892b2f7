import type { ActiveFault } from '../../shared/faults/fault-switches.ts'
import type { Outage } from '../../shared/faults/outage.ts'
import type { MediaFaults } from '../media/media-faults.ts'
import type { Behaviour } from '../../shared/behaviour/behaviour.ts'
import type { SimulatorState } from '../simulator-state.ts'
import type { WebhookFaults } from '../../shared/webhook-faults.ts'
import type { WindowRule } from '../../shared/service-window.ts'
import type { Changes } from '../../shared/with-changes.ts'

/** Every switch of a simulator as it stands. */
export type Switches = {
  /** How everybody's phone behaves who was not told otherwise. */
  behaviour: Behaviour
  exceptions: ReadonlyArray<{ person: string; behaviour: Changes<Behaviour> }>
  faults: ActiveFault[]
  outage: Outage | null
  webhookFaults: WebhookFaults
  mediaFaults: MediaFaults
  window: { rule: WindowRule; forwardedMs: number }
}

export function describeSwitches(state: SimulatorState): Switches {
  const { behaviours, faults, outage, outbox, media, window } = state
  return {
    behaviour: behaviours.of(),
    exceptions: behaviours.exceptions(),
    faults: faults.active(),
    outage: outage.now(),
    webhookFaults: outbox.faults(),
    mediaFaults: media.faults(),
    window: { rule: window.rule(), forwardedMs: window.forwardedMs() },
  }
}
