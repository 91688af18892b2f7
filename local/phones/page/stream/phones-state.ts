import type { ActiveFault } from '../../../simulators/whatsapp-cloud-api/faults/fault-switches.ts'
import type { PhoneMessage } from '../../../simulators/whatsapp-cloud-api/phone/phone-content.ts'
import type { Phone } from '../../server/phone.ts'
import type { PhonesNumber, StreamEvents } from '../../server/stream-events.ts'

/** How many messages of a phone the page holds; older ones are gone from view, not from the simulator. */
export const KEPT_MESSAGES = 500

export type ShownPhone = {
  number: string
  /** null for a number that nobody introduced. */
  owner: Phone | null
  messages: readonly PhoneMessage[]
  /** More arrived than are kept. */
  cut: boolean
}

export type PhonesState = {
  run: string | null
  lastSeq: number
  /** The newest message that was there when the page opened: whatever is above it is news. */
  firstSeq: number | null
  phones: readonly ShownPhone[]
  numbers: readonly PhonesNumber[]
  errorCodes: StreamEvents['hello']['errorCodes']
  faults: readonly ActiveFault[]
}

export const NOTHING_YET: PhonesState = {
  run: null,
  lastSeq: 0,
  firstSeq: null,
  phones: [],
  numbers: [],
  errorCodes: [],
  faults: [],
}

export type StreamEvent = {
  [Name in keyof StreamEvents]: { name: Name; data: StreamEvents[Name] }
}[keyof StreamEvents]

/** The page after one event. A greeting of the same run keeps what is there; a message that is already there changes nothing. */
export function nextState(state: PhonesState, event: StreamEvent): PhonesState {
  switch (event.name) {
    case 'hello':
      return greeted(state, event.data)
    case 'messages':
      return withMessages(state, event.data)
    case 'faults':
      return { ...state, faults: event.data }
  }
}

function greeted(state: PhonesState, hello: StreamEvents['hello']): PhonesState {
  const { run, numbers, errorCodes, faults } = hello
  if (run === state.run) return { ...state, numbers, errorCodes, faults }
  const phones = hello.phones.map((owner) => ({ number: owner.number, owner, messages: [], cut: false }))
  return { run, lastSeq: 0, firstSeq: null, phones, numbers, errorCodes, faults }
}

function withMessages(before: PhonesState, arrived: readonly PhoneMessage[]): PhonesState {
  const state = { ...before, firstSeq: before.firstSeq ?? arrived.at(-1)?.seq ?? 0 }
  const fresh = arrived.filter(({ seq }) => seq > state.lastSeq)
  if (fresh.length === 0) return state
  const byPhone = Map.groupBy(fresh, ({ to }) => to)
  const known = state.phones.map((phone) => withArrivals(phone, byPhone.get(phone.number) ?? []))
  const numbers = new Set(state.phones.map(({ number }) => number))
  const unknown = [...byPhone]
    .filter(([number]) => !numbers.has(number))
    .map(([number, messages]) => withArrivals({ number, owner: null, messages: [], cut: false }, messages))
  return {
    ...state,
    lastSeq: fresh.reduce((highest, { seq }) => Math.max(highest, seq), state.lastSeq),
    phones: [...known, ...unknown],
  }
}

function withArrivals(phone: ShownPhone, arrived: readonly PhoneMessage[]): ShownPhone {
  if (arrived.length === 0) return phone
  const messages = [...phone.messages, ...arrived]
  return {
    ...phone,
    messages: messages.slice(-KEPT_MESSAGES),
    cut: phone.cut || messages.length > KEPT_MESSAGES,
  }
}
