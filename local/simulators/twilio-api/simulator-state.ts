import type { Behaviours } from '../shared/behaviour/behaviours.ts'
import type { FaultSwitches } from '../shared/faults/fault-switches.ts'
import type { OutageSwitch } from '../shared/faults/outage.ts'
import type { Notifier } from '../shared/notifier.ts'
import type { PhoneThreads } from '../shared/phone/phone-threads.ts'
import type { ServiceWindow } from '../shared/service-window.ts'
import type { Account } from './account/account.ts'
import type { CallbackPlayer } from './callbacks/callback-player.ts'
import type { Content } from './content/content.ts'
import type { CallLog } from './http/call-log.ts'
import type { SaidRecord } from './inbound/said-record.ts'
import type { MediaBook } from './media/media-book.ts'
import type { MessageBook } from './messages/message-book.ts'
import type { MessageRecord } from './messages/message-record.ts'
import type { OptOuts } from './opt-outs/opt-outs.ts'
import type { People } from './people/people.ts'
import type { WebhookOutbox } from './webhooks/webhook-outbox.ts'

/** Everything one running simulator knows. `clock` gives epoch ms. */
export type SimulatorState = {
  account: Account
  contents: Map<string, Content>
  /** Which pool number a Messaging Service uses for whom: `{MG…} {to}` → address. */
  stickySenders: Map<string, string>
  messages: MessageBook<MessageRecord>
  said: MessageBook<SaidRecord>
  callLog: CallLog
  faults: FaultSwitches
  outage: OutageSwitch
  behaviours: Behaviours
  people: People
  threads: PhoneThreads
  media: MediaBook
  window: ServiceWindow
  optOuts: OptOuts
  outbox: WebhookOutbox
  callbacks: CallbackPlayer
  /** Tells that a switch was changed or somebody was met. */
  changes: Notifier
  /** Where messages that come in are posted; null: nowhere. */
  incoming: { url: string | null }
  /** A fresh SID with these letters in front. */
  mint: (prefix: string) => string
  /** In [0, 1). */
  random: () => number
  clock: () => number
  /** Where clients reach us, without a slash at the end; known once the server listens. */
  url: string
}

/** Forgets everything but the account and where webhooks go, and behaves as usual again. */
export function forget(state: SimulatorState): void {
  // First what is on its way, so that nothing of the past arrives afterwards.
  for (const part of [
    state.outbox,
    state.callbacks,
    state.threads,
    state.callLog,
    state.messages,
    state.said,
  ])
    part.clear()
  for (const part of [state.faults, state.outage, state.media, state.optOuts, state.stickySenders])
    part.clear()
  for (const part of [state.people, state.behaviours, state.window]) part.clear()
}
