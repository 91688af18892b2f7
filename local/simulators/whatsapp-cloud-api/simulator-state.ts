import type { FaultSwitches } from './faults/fault-switches.ts'
import type { CallLog } from './http/call-log.ts'
import type { IdMint } from './ids/mint-ids.ts'
import type { SendLimits } from './limits/send-limits.ts'
import type { MediaStore } from './media/media-store.ts'
import type { BusinessNumber } from './numbers/business-number.ts'
import type { PhoneThreads } from './phone/phone-threads.ts'

/** Everything one running simulator knows. `clock` gives epoch ms. */
export type SimulatorState = {
  numbers: Map<string, BusinessNumber>
  /** All tokens of all numbers. */
  tokens: Set<string>
  threads: PhoneThreads
  callLog: CallLog
  faults: FaultSwitches
  limits: SendLimits
  media: MediaStore
  ids: IdMint
  clock: () => number
  /** Where clients reach us, without a slash at the end; known once the server listens. */
  url: string
}

/** Forgets messages, calls, media, faults and limits; numbers stay. */
export function forget(state: SimulatorState): void {
  for (const part of [state.threads, state.callLog, state.faults, state.limits, state.media]) part.clear()
}

/** Adds a number or replaces the one with the same id (how a token is rotated). */
export function registerNumber(state: SimulatorState, number: BusinessNumber): void {
  state.numbers.set(number.phoneNumberId, number)
  state.tokens.clear()
  for (const { tokens } of state.numbers.values()) for (const token of tokens) state.tokens.add(token)
}
