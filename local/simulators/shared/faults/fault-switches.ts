import type { Fault, FaultOptions, FaultSetting } from './fault.ts'

export type ActiveFault = FaultOptions & { phoneNumberId: string; fault: Fault; struck: number }

export type FaultSwitches = {
  /** The faults of a number from now on; none clears them. Of several the first that strikes is met. */
  set: (phoneNumberId: string, faults: readonly FaultSetting[]) => void
  /** The fault that this send meets, which counts as one strike, or null. */
  strike: (phoneNumberId: string, person: string) => Fault | null
  active: () => ActiveFault[]
  clear: () => void
}

type Parts = {
  /** Numbers in [0, 1) for faults with a probability. */
  random: () => number
  /** Whether somebody's number as a person writes it means the one with this key. */
  isSamePerson: (written: string, person: string) => boolean
  changed: () => void
}

/** The switches of all numbers. */
export function createFaultSwitches({ random, isSamePerson, changed }: Parts): FaultSwitches {
  const switches = new Map<string, ActiveFault[]>()

  function strike(phoneNumberId: string, person: string): Fault | null {
    const ofNumber = switches.get(phoneNumberId) ?? []
    const met = ofNumber.find((active) => strikes(active, person))
    if (met === undefined) return null
    met.struck += 1
    if (met.times !== undefined && met.struck >= met.times)
      switches.set(
        phoneNumberId,
        ofNumber.filter((active) => active !== met),
      )
    changed()
    return met.fault
  }

  function strikes({ to, probability }: ActiveFault, person: string): boolean {
    if (to !== undefined && !isSamePerson(to, person)) return false
    return probability === undefined || random() < probability
  }

  return {
    set: (phoneNumberId, faults) => {
      switches.set(
        phoneNumberId,
        faults.map((setting) => ({ ...setting, phoneNumberId, struck: 0 })),
      )
      changed()
    },
    strike,
    active: () => [...switches.values()].flat().map((active) => ({ ...active })),
    clear: () => {
      switches.clear()
      changed()
    },
  }
}
