import { phoneDigits } from '../numbers/phone-digits.ts'
import type { Fault, FaultOptions } from './fault.ts'

export type ActiveFault = FaultOptions & { phoneNumberId: string; fault: Fault; struck: number }

export type FaultSwitches = {
  /** Sets the fault of a number (null clears it). One number has one fault at a time. */
  set: (phoneNumberId: string, fault: Fault | null, options?: FaultOptions) => void
  /** The fault that this send meets, which counts as one strike, or null. */
  strike: (phoneNumberId: string, digits: string) => Fault | null
  active: () => ActiveFault[]
  onChange: (listener: () => void) => () => void
  clear: () => void
}

/** The switches of all numbers; `random` gives numbers in [0, 1) for faults with a probability. */
export function createFaultSwitches(random: () => number): FaultSwitches {
  const switches = new Map<string, ActiveFault>()
  const listeners = new Set<() => void>()
  const changed = () => listeners.forEach((listener) => listener())

  function strike(phoneNumberId: string, digits: string): Fault | null {
    const active = switches.get(phoneNumberId)
    if (!active) return null
    if (active.to !== undefined && phoneDigits(active.to) !== digits) return null
    if (active.probability !== undefined && random() >= active.probability) return null
    active.struck += 1
    if (active.times !== undefined && active.struck >= active.times) switches.delete(phoneNumberId)
    changed()
    return active.fault
  }

  return {
    set: (phoneNumberId, fault, options = {}) => {
      if (fault) switches.set(phoneNumberId, { ...options, phoneNumberId, fault, struck: 0 })
      else switches.delete(phoneNumberId)
      changed()
    },
    strike,
    active: () => [...switches.values()].map((active) => ({ ...active })),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    clear: () => {
      switches.clear()
      changed()
    },
  }
}
