import * as z from 'zod'
import { type Fault, type FaultOptions, FaultSetting } from '../shared/faults/fault.ts'
import { serve, type Served } from '../shared/http/serve.ts'
import type { EmitOptions } from '../shared/message-player.ts'
import { phoneSide, type PhoneSide } from '../shared/phone/phone-side.ts'
import { switchSide, type SwitchSide } from '../shared/switch-side.ts'
import { webhookSide, type WebhookSide } from '../shared/webhook-side.ts'
import { type FileOptions, putMedia, type SaidFile } from './inbound/put-media.ts'
import type { SendLimitOptions } from './limits/send-limits.ts'
import type { MediaFaults } from './media/media-faults.ts'
import type { Call } from './http/call-log.ts'
import { handleRequest } from './http/handle-request.ts'
import { BusinessNumber } from './numbers/business-number.ts'
import type { BusinessNumberInput } from './numbers/business-number.ts'
import { createState } from './create-state.ts'
import { forget, registerNumber } from './simulator-state.ts'
import type { Behaviour } from '../shared/behaviour/behaviour.ts'
import type { PersonInput } from './people/person.ts'
import { personKey } from './people/person-key.ts'
import { readByPerson } from './receipts/read-by-person.ts'
import type { Receipt, ReceiptStatus } from './receipts/receipt.ts'
import { describeSwitches, type Switches } from './switches/describe-switches.ts'
import type { Person } from './people/person.ts'
import type { Typing } from './phone/typing.ts'
import type { SaidRecord } from './records/said-record.ts'
import type { SendRecord } from './records/send-record.ts'
import type { WhatsappSimulatorOptions } from './simulator-options.ts'
import { say, type SayOptions } from './inbound/say.ts'
import type { SaidContent } from './inbound/said-content.ts'
import { WebhookAddress } from './webhooks/webhook-address.ts'
import { WebhookFaults } from '../shared/webhook-faults.ts'
import type { Changes } from '../shared/with-changes.ts'
import type { WindowRule } from '../shared/service-window.ts'

/** A WhatsApp Cloud API at `url`, which is what WHATSAPP_API_BASE_URL is set to. */
export type WhatsappSimulator = Served & PhoneSide & WebhookSide<WebhookFaults> & SwitchSide & WhatsappSide

type WhatsappSide = {
  /** Forgets everything but the numbers and where webhooks go; what is on its way is lost. */
  reset: () => void
  readonly numbers: readonly BusinessNumber[]
  /** Adds a number, or replaces the one with the same id (to rotate its token or change its templates). */
  addNumber: (number: BusinessNumberInput) => void
  calls: () => Call[]
  /** How often each `biz_opaque_callback_data` was sent to us, refused sends included. */
  callCounts: () => ReadonlyMap<string, number>
  /** Sends that were taken, each with its receipts. */
  sends: () => SendRecord[]
  /** What people said. */
  said: () => SaidRecord[]
  /** A person (number, user id, or both with a name) says something to a business number; gives the message id. */
  say: (from: PersonInput, content: SaidContent, options?: SayOptions) => string
  /** Sends one receipt now, whatever the phone would do. Throws for a message that was never taken. */
  receipt: (wamid: string, status: ReceiptStatus, options?: EmitOptions) => Receipt
  /** The person reads everything that has arrived, or these messages; gives how many were new to them. */
  read: (person: PersonInput, wamids?: readonly string[]) => number
  /** Changes how everybody's phone behaves, or one person's. */
  behave: (changes: Changes<Behaviour>, person?: PersonInput) => void
  behaviourOf: (person?: PersonInput) => Behaviour
  /** Where webhooks go from now on; null: nowhere. */
  setWebhook: (address: WebhookAddress | null) => void
  /** The 24-hour window: its rule, and how much time has been skipped for it. */
  window: {
    setRule: (rule: WindowRule) => void
    rule: () => WindowRule
    /** Milliseconds. */
    forward: (ms: number) => void
    /** This person wrote to this number before the simulator was started (epoch ms). */
    wrote: (phoneNumberId: string, person: PersonInput, at: number) => void
  }
  /** Switches a fault on (null: off) for the sends of one number. */
  setFault: (phoneNumberId: string, fault: Fault | null, options?: FaultOptions) => void
  /** Several at once, each with its own probability: the first that strikes is met. */
  setFaults: (phoneNumberId: string, faults: readonly FaultSetting[]) => void
  /** Other limits on sends until the next `reset`. */
  setLimits: (limits: SendLimitOptions | false) => void
  /** Puts a person's file where the business can fetch it, for `say`: `{type: 'image', image: {...file}}`. */
  putMedia: (bytes: Uint8Array, options: FileOptions) => SaidFile
  /** Changes what goes wrong when files are fetched; what is left out stays. */
  setMediaFaults: (faults: Changes<MediaFaults>) => void
  /** Everybody who has been written to or has written. */
  people: () => Person[]
  /** Makes somebody known by name. */
  introduce: (person: PersonInput) => Person
  /** Every switch as it stands. */
  switches: () => Switches
  /** Businesses that show a person that they are typing. */
  typing: () => Typing[]
  onTyping: (listener: (typing: Typing) => void) => () => void
}

/** Starts a WhatsApp Cloud API on this machine; resolves once it listens. Throws on malformed numbers or a busy port. */
export async function startWhatsappSimulator(options: WhatsappSimulatorOptions): Promise<WhatsappSimulator> {
  const state = createState(options)
  const served = await serve((request, response) => handleRequest(request, response, state), options)
  state.url = served.url
  const { callLog, faults, outbox } = state
  const keyOf = (person: PersonInput | undefined) =>
    person === undefined ? undefined : personKey(state.people.meet(person))

  return {
    ...served,
    ...phoneSide(state.threads),
    ...webhookSide(outbox, state.receipts, (changes) => WebhookFaults.partial().parse(changes)),
    ...switchSide(state),
    stop: () => {
      outbox.clear()
      state.receipts.clear()
      return served.stop()
    },
    reset: () => forget(state),
    get numbers() {
      return [...state.numbers.values()]
    },
    addNumber: (number) => registerNumber(state, BusinessNumber.parse(number)),
    calls: callLog.calls,
    callCounts: callLog.countsByCallbackData,
    sends: state.sends.all,
    said: state.said.all,
    say: (from, content, sayOptions) => say(state, from, content, sayOptions),
    receipt: (wamid, status, receiptOptions) => {
      const send = state.sends.find(wamid)
      if (send === undefined) throw new Error(`No message ${wamid} was ever taken.`)
      return state.receipts.emit(send, status, receiptOptions)
    },
    read: (person, wamids) => readByPerson(state, person, wamids),
    behave: (changes, person) => state.behaviours.change(changes, keyOf(person)),
    behaviourOf: (person) => state.behaviours.of(keyOf(person)),
    setWebhook: (address) => outbox.setAddress(address && WebhookAddress.parse(address)),
    window: {
      ...state.window,
      wrote: (phoneNumberId, person, at) =>
        state.window.wrote(phoneNumberId, personKey(state.people.meet(person)), at),
    },
    setFault: (phoneNumberId, fault, faultOptions = {}) => {
      if (!state.numbers.has(phoneNumberId)) throw new Error(`The simulator has no number ${phoneNumberId}.`)
      const settings = fault === null ? [] : [FaultSetting.parse({ ...faultOptions, fault })]
      faults.set(phoneNumberId, settings)
    },
    setFaults: (phoneNumberId, settings) => {
      if (!state.numbers.has(phoneNumberId)) throw new Error(`The simulator has no number ${phoneNumberId}.`)
      faults.set(phoneNumberId, z.array(FaultSetting).parse(settings))
    },
    setLimits: state.limits.set,
    putMedia: (bytes, fileOptions) => putMedia(state, bytes, fileOptions),
    setMediaFaults: state.media.setFaults,
    people: state.people.all,
    introduce: state.people.meet,
    switches: () => describeSwitches(state),
    typing: () => state.typing.now(state.clock()),
    onTyping: state.typing.onChange,
  }
}
