import * as z from 'zod'
import type { BusinessNumber } from '../numbers/business-number.ts'
import { phoneDigits, whatsappId } from '../numbers/phone-digits.ts'
import type { Person, PersonInput } from '../people/person.ts'
import { personKey } from '../people/person-key.ts'
import { businessOf } from '../../shared/phone/phone-message.ts'
import { textOf } from '../records/send-record.ts'
import type { SimulatorState } from '../simulator-state.ts'
import { describeContact } from '../webhooks/describe-contact.ts'
import { describeNumber } from '../webhooks/describe-number.ts'
import { newJourney } from '../../shared/webhook-journey.ts'
import { changedMessage, SaidContent, shownContent } from './said-content.ts'

export const SayOptions = z.strictObject({
  /** Which business number it is written to: the one of the last message in the thread, else the first. */
  phoneNumberId: z.string().optional(),
  /** The message that it answers. */
  quoted: z.string().optional(),
  forwarded: z.boolean().optional(),
  /** Epoch ms; now unless told otherwise. */
  at: z.number().int().nonnegative().optional(),
  /** A message id to use instead of a fresh one, to say the same message twice. */
  id: z.string().min(1).optional(),
})
export type SayOptions = z.infer<typeof SayOptions>

/** Kinds that do not count as the person having written. */
const QUIET = ['reaction', 'edit', 'revoke', 'system', 'unsupported', 'unknown']

/** A person says something on their phone: it stands in their thread, and its webhook goes out. Gives the message id. */
export function say(
  state: SimulatorState,
  from: PersonInput,
  content: SaidContent,
  options: SayOptions = {},
): string {
  const person = state.people.meet(from)
  const said = SaidContent.parse(content)
  const number = addressee(state, person, options.phoneNumberId)
  const wamid = options.id ?? state.ids.messageId(whatsappId(phoneDigits(person.phone ?? person.userId)))
  const at = options.at ?? state.clock()
  const by = personKey(person)
  const shown = shownContent(said)
  const quoted = options.quoted === undefined ? {} : { quotedId: options.quoted }
  if (!QUIET.includes(said.type)) state.window.wrote(number.phoneNumberId, by, at)

  const changed = changedMessage(said)
  if (changed === undefined) {
    const { phoneNumberId, displayPhoneNumber, name } = number
    const business = { phoneNumberId, displayPhoneNumber, name }
    state.threads.say({ id: wamid, at, by, business, content: shown, ...quoted })
  } else {
    state.threads.change(
      changed.id,
      changed.content === undefined ? { revokedAt: at } : { content: changed.content, editedAt: at },
    )
  }
  const journey = newJourney()
  const text = textOf(changed?.content ?? shown)
  state.said.add({
    wamid,
    at,
    by,
    phoneNumberId: number.phoneNumberId,
    type: said.type,
    text,
    ...quoted,
    journey,
  })
  void state.outbox.post({
    ...describeNumber(number),
    kind: 'messages',
    item: {
      ...contextOf(state, person, number, options),
      ...authorOf(person),
      id: wamid,
      timestamp: seconds(at),
      ...said,
    },
    // A system message is nobody's own word.
    ...(said.type === 'system' ? {} : { contact: describeContact(person) }),
    journey,
    onTaken: (takenAt) => state.threads.change(wamid, { takenAt }),
  })
  return wamid
}

function addressee(state: SimulatorState, person: Person, phoneNumberId: string | undefined): BusinessNumber {
  const last = state.threads.entriesOf(personKey(person)).at(-1)
  const id = phoneNumberId ?? (last && businessOf(last).phoneNumberId)
  const number = id === undefined ? [...state.numbers.values()][0] : state.numbers.get(id)
  if (number === undefined) throw new Error(`The simulator has no number ${id ?? 'at all'}.`)
  return number
}

function authorOf({ phone, userId }: Person): Record<string, unknown> {
  return {
    ...(phone === undefined ? {} : { from: whatsappId(phoneDigits(phone)) }),
    from_user_id: userId,
  }
}

function contextOf(
  state: SimulatorState,
  { phone, userId }: Person,
  number: BusinessNumber,
  { quoted, forwarded }: SayOptions,
): Record<string, unknown> {
  if (quoted === undefined) return forwarded === true ? { context: { forwarded } } : {}
  const own = state.threads.find(quoted)?.kind === 'said'
  const from = own ? whatsappId(phoneDigits(phone ?? userId)) : phoneDigits(number.displayPhoneNumber)
  return { context: { from, id: quoted, ...(forwarded === true ? { forwarded } : {}) } }
}

function seconds(at: number): string {
  return String(Math.floor(at / 1000))
}
