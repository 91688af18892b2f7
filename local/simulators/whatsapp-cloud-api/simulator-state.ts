import type { FaultSwitches } from '../shared/faults/fault-switches.ts'
import type { OutageSwitch } from '../shared/faults/outage.ts'
import type { CallLog } from './http/call-log.ts'
import type { IdMint } from './ids/mint-ids.ts'
import type { SendLimits } from './limits/send-limits.ts'
import type { MediaStore } from './media/media-store.ts'
import type { BusinessNumber } from './numbers/business-number.ts'
import type { Behaviours } from '../shared/behaviour/behaviours.ts'
import type { People } from './people/people.ts'
import type { PhoneThreads } from '../shared/phone/phone-threads.ts'
import type { TypingSigns } from './phone/typing.ts'
import type { ReceiptPlayer } from './receipts/receipt-player.ts'
import type { RecordBook } from './records/record-book.ts'
import type { SaidRecord } from './records/said-record.ts'
import type { SendRecord } from './records/send-record.ts'
import type { Notifier } from '../shared/notifier.ts'
import type { WebhookOutbox } from './webhooks/webhook-outbox.ts'
import type { ServiceWindow } from '../shared/service-window.ts'

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
  people: People
  behaviours: Behaviours
  outbox: WebhookOutbox
  receipts: ReceiptPlayer
  window: ServiceWindow
  outage: OutageSwitch
  typing: TypingSigns
  /** Tells that a switch was changed or somebody was met. */
  changes: Notifier
  /** Sends that were taken, and what people said. */
  sends: RecordBook<SendRecord>
  said: RecordBook<SaidRecord>
  ids: IdMint
  clock: () => number
  /** Where clients reach us, without a slash at the end; known once the server listens. */
  url: string
}

/** Forgets everything but the numbers and where webhooks go, and behaves as usual again. */
export function forget(state: SimulatorState): void {
  // First what is on its way, so that nothing of the past arrives afterwards.
  for (const part of [state.outbox, state.receipts, state.threads, state.callLog, state.sends, state.said])
    part.clear()
  for (const part of [state.faults, state.outage, state.limits, state.media, state.typing]) part.clear()
  for (const part of [state.people, state.behaviours, state.window]) part.clear()
}

/** Adds a number or replaces the one with the same id (how a token is rotated). */
export function registerNumber(state: SimulatorState, number: BusinessNumber): void {
  state.numbers.set(number.phoneNumberId, number)
  state.tokens.clear()
  for (const { tokens } of state.numbers.values()) for (const token of tokens) state.tokens.add(token)
}
