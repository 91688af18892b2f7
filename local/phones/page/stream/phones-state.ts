import { phoneOf, type ThreadEntry } from '../../../simulators/shared/phone/phone-message.ts'
import { USUAL_BEHAVIOUR } from '../../../simulators/shared/behaviour/usual-behaviour.ts'
import type { Person } from '../../../simulators/whatsapp-cloud-api/people/person.ts'
import { personKey } from '../../../simulators/whatsapp-cloud-api/people/person-key.ts'
import type { Typing } from '../../../simulators/whatsapp-cloud-api/phone/typing.ts'
import type { Phone } from '../../server/phone.ts'
import type { PhonesNumber, PhonesSwitches, StreamEvents } from '../../server/stream-events.ts'

/** How many messages of a phone the page holds; older ones are gone from view, not from the simulator. */
export const KEPT_MESSAGES = 500

export type ShownPhone = {
  /** `+` and digits, or the user id of a person without a number; a guest's is `sms:+44…` or `whatsapp:+44…`. */
  number: string
  /** null for somebody whom nobody introduced. */
  owner: Phone | null
  /** The name in the person's WhatsApp profile, where it is known. */
  profileName: string | null
  entries: readonly ThreadEntry[]
  /** More arrived than are kept. */
  cut: boolean
}

export type PhonesState = {
  run: string | null
  lastSeq: number
  /** Where a lost connection continues. */
  lastRev: number
  /** The newest message that was there when the page opened: whatever is above it is news. */
  firstSeq: number | null
  phones: readonly ShownPhone[]
  numbers: readonly PhonesNumber[]
  /** There is a stream of guests beside this one. */
  hasGuests: boolean
  /** Of Twilio: what faults are filed under. */
  account: string | null
  errorCodes: StreamEvents['hello']['errorCodes']
  switches: PhonesSwitches
  typing: readonly Typing[]
}

export const NOTHING_YET: PhonesState = {
  run: null,
  lastSeq: 0,
  lastRev: 0,
  firstSeq: null,
  phones: [],
  numbers: [],
  hasGuests: false,
  account: null,
  errorCodes: [],
  switches: {
    behaviour: USUAL_BEHAVIOUR,
    exceptions: [],
    faults: [],
    outage: null,
    webhookFaults: { duplicate: 0, delayMs: [0, 0], reorder: 0, drop: 0 },
    window: { rule: 'off', forwardedMs: 0 },
  },
  typing: [],
}

export type StreamEvent = {
  [Name in keyof StreamEvents]: { name: Name; data: StreamEvents[Name] }
}[keyof StreamEvents]

/** The page after one event. A greeting of the same run keeps what is there; an entry that is already there changes nothing. */
export function nextState(state: PhonesState, event: StreamEvent): PhonesState {
  switch (event.name) {
    case 'hello':
      return greeted(state, event.data)
    case 'entries':
      return withEntries(state, event.data)
    case 'switches':
      return { ...state, switches: event.data }
    case 'people':
      return withPeople(state, event.data)
    case 'typing':
      return { ...state, typing: event.data }
  }
}

function greeted(state: PhonesState, hello: StreamEvents['hello']): PhonesState {
  const { run, numbers, account = null, hasGuests = false, errorCodes } = hello
  const greeting = { numbers, account, hasGuests, errorCodes }
  if (run === state.run) return { ...state, ...greeting }
  const phones = hello.phones.map((owner) => ({ ...emptyPhone(owner.number), owner }))
  return { ...NOTHING_YET, run, phones, ...greeting }
}

function withPeople(state: PhonesState, people: readonly Person[]): PhonesState {
  const names = new Map(people.map((person) => [personKey(person), person.name]))
  const known = state.phones.map((phone) => {
    const profileName = names.get(phone.number) ?? null
    return profileName === phone.profileName ? phone : { ...phone, profileName }
  })
  const shown = new Set(state.phones.map(({ number }) => number))
  const fresh = [...names]
    .filter(([number]) => !shown.has(number))
    .map(([number, profileName]) => ({ ...emptyPhone(number), profileName }))
  return { ...state, phones: [...known, ...fresh] }
}

function withEntries(before: PhonesState, changed: readonly ThreadEntry[]): PhonesState {
  const state = { ...before, firstSeq: before.firstSeq ?? changed.at(-1)?.seq ?? 0 }
  const fresh = changed.filter(({ rev }) => rev > state.lastRev)
  if (fresh.length === 0) return state
  const byPhone = Map.groupBy(fresh, phoneOf)
  const shown = new Set(state.phones.map(({ number }) => number))
  const unknown = [...byPhone.keys()].filter((number) => !shown.has(number)).map(emptyPhone)
  return {
    ...state,
    lastSeq: fresh.reduce((highest, { seq }) => Math.max(highest, seq), state.lastSeq),
    lastRev: fresh.reduce((highest, { rev }) => Math.max(highest, rev), state.lastRev),
    phones: [...state.phones, ...unknown].map((phone) => withChanges(phone, byPhone.get(phone.number) ?? [])),
  }
}

function withChanges(phone: ShownPhone, changed: readonly ThreadEntry[]): ShownPhone {
  if (changed.length === 0) return phone
  const changes = new Map(changed.map((entry) => [entry.id, entry]))
  const kept = phone.entries.map((entry) => {
    const change = changes.get(entry.id)
    changes.delete(entry.id)
    return change ?? entry
  })
  const entries = [...kept, ...changes.values()]
  return {
    ...phone,
    entries: entries.slice(-KEPT_MESSAGES),
    cut: phone.cut || entries.length > KEPT_MESSAGES,
  }
}

function emptyPhone(number: string): ShownPhone {
  return { number, owner: null, profileName: null, entries: [], cut: false }
}
