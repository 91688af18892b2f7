import * as z from 'zod'
import type { Behaviour } from '../shared/behaviour/behaviour.ts'
import { FaultSetting, type Fault, type FaultOptions } from '../shared/faults/fault.ts'
import { serve, type Served } from '../shared/http/serve.ts'
import type { EmitOptions } from '../shared/message-player.ts'
import { phoneSide, type PhoneSide } from '../shared/phone/phone-side.ts'
import type { WindowRule } from '../shared/service-window.ts'
import { switchSide, type SwitchSide } from '../shared/switch-side.ts'
import { webhookSide, type WebhookSide } from '../shared/webhook-side.ts'
import type { Changes } from '../shared/with-changes.ts'
import type { Account } from './account/account.ts'
import { readByPerson } from './callbacks/read-by-person.ts'
import { createState } from './create-state.ts'
import { describeSwitches, type TwilioSwitches } from './describe-switches.ts'
import type { Call } from './http/call-log.ts'
import { handleRequest } from './http/handle-request.ts'
import type { SaidContent } from './inbound/said-content.ts'
import type { SaidRecord } from './inbound/said-record.ts'
import { say, type SayOptions } from './inbound/say.ts'
import type { SaidFile } from './media/media-book.ts'
import type { Callback, MessageRecord, MessageStatus } from './messages/message-record.ts'
import type { Person, PersonInput } from './people/people.ts'
import type { TwilioSimulatorOptions } from './simulator-options.ts'
import { forget } from './simulator-state.ts'
import { TwilioWebhookFaults } from './webhooks/webhook-faults.ts'

/** A Twilio at `url`, which is what TWILIO_API_BASE_URL is set to. */
export type TwilioSimulator = Served & PhoneSide & WebhookSide<TwilioWebhookFaults> & SwitchSide & TwilioSide

type TwilioSide = {
  account: Account
  /** Forgets everything but the account and where webhooks go; what is on its way is lost. */
  reset: () => void
  /** Every request to create a message. */
  calls: () => Call[]
  /** How often each query string of a StatusCallback (where our own id is) was sent to us, refused creates included. */
  callCounts: () => ReadonlyMap<string, number>
  /** Messages that were taken, each with its callbacks. */
  messages: () => MessageRecord[]
  /** What people wrote. */
  said: () => SaidRecord[]
  /** A person writes to one of our addresses; gives the message's SID. */
  say: (from: PersonInput, to: string, content: SaidContent | string, options?: SayOptions) => string
  /** Puts a person's file where we can fetch it, for `say`: `{media: [mediaSid]}`. */
  putMedia: (bytes: Uint8Array, mimeType: string) => SaidFile
  /** Tells one word about a message now, whatever the phone would do. Throws for a message that was never taken. */
  callback: (sid: string, status: MessageStatus, options?: EmitOptions) => Callback
  /** The person reads everything that has arrived, or these messages; gives how many were new to them. */
  read: (address: string, sids?: readonly string[]) => number
  /** Changes how everybody's phone behaves, or the one with this address. */
  behave: (changes: Changes<Behaviour>, address?: string) => void
  behaviourOf: (address?: string) => Behaviour
  /** Where messages that come in are posted from now on; null: nowhere. */
  setIncomingUrl: (url: string | null) => void
  /** The 24-hour window: its rule, and how much time has been skipped for it. */
  window: {
    setRule: (rule: WindowRule) => void
    rule: () => WindowRule
    /** Milliseconds. */
    forward: (ms: number) => void
    /** This person wrote to this address of ours before the simulator was started (epoch ms). */
    wrote: (ours: string, theirs: string, at: number) => void
  }
  /** Switches a fault on (null: off) for creates; `to` narrows it to one recipient. */
  setFault: (fault: Fault | null, options?: FaultOptions) => void
  /** Several at once, each with its own probability: the first that strikes is met. */
  setFaults: (faults: readonly FaultSetting[]) => void
  people: () => Person[]
  /** Makes somebody known by name. */
  introduce: (person: PersonInput) => Person
  /** Every switch as it stands. */
  switches: () => TwilioSwitches
}

/** Starts a Twilio on this machine; resolves once it listens. Throws on a malformed account or a busy port. */
export async function startTwilioSimulator(options: TwilioSimulatorOptions): Promise<TwilioSimulator> {
  const state = createState(options)
  const served = await serve((request, response) => handleRequest(request, response, state), options)
  state.url = served.url
  const { account, callLog, outbox } = state
  const setFaults = (settings: readonly FaultSetting[]): void =>
    state.faults.set(account.accountSid, z.array(FaultSetting).parse(settings))

  return {
    ...served,
    ...phoneSide(state.threads),
    ...webhookSide(outbox, state.callbacks, (changes) => TwilioWebhookFaults.partial().parse(changes)),
    ...switchSide(state),
    account,
    stop: () => {
      outbox.clear()
      state.callbacks.clear()
      return served.stop()
    },
    reset: () => forget(state),
    calls: callLog.calls,
    callCounts: callLog.countsByCallbackQuery,
    messages: state.messages.all,
    said: state.said.all,
    say: (from, to, content, sayOptions) => say(state, from, to, content, sayOptions),
    putMedia: state.media.put,
    callback: (sid, status, emitOptions) => {
      const message = state.messages.find(sid)
      if (message === undefined) throw new Error(`No message ${sid} was ever taken.`)
      return state.callbacks.emit(message, status, emitOptions)
    },
    read: (address, sids) => readByPerson(state, address, sids),
    behave: (changes, address) => state.behaviours.change(changes, address),
    behaviourOf: (address) => state.behaviours.of(address),
    setIncomingUrl: (url) => void (state.incoming.url = url),
    window: state.window,
    setFault: (fault, faultOptions = {}) => setFaults(fault === null ? [] : [{ ...faultOptions, fault }]),
    setFaults,
    people: state.people.all,
    introduce: state.people.meet,
    switches: () => describeSwitches(state),
  }
}
