import type { ActiveFault, FaultSwitches } from './faults/fault-switches.ts'
import type { Outage, OutageSwitch } from './faults/outage.ts'
import type { Notifier } from './notifier.ts'

/** What every simulator tells of its switches, and how all of it is away. */
export type SwitchSide = {
  faults: () => ActiveFault[]
  /** The whole of the provider is away (null: back again), for so many milliseconds or until told otherwise. */
  setOutage: (outage: Outage | null, forMs?: number) => void
  outage: () => Outage | null
  /** Hears of every switch that changes, and of everybody new. */
  onSwitchesChanged: (listener: () => void) => () => void
}

export function switchSide({
  faults,
  outage,
  changes,
}: {
  faults: FaultSwitches
  outage: OutageSwitch
  changes: Notifier
}): SwitchSide {
  return {
    faults: faults.active,
    setOutage: outage.set,
    outage: outage.now,
    onSwitchesChanged: changes.listen,
  }
}
