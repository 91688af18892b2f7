import * as z from 'zod'
import type { PhoneContent } from '../../shared/phone/phone-content.ts'
import { newJourney } from '../../shared/webhook-journey.ts'
import { serviceOf } from '../account/account.ts'
import { describeSender } from '../account/describe-sender.ts'
import { channelOf } from '../account/twilio-address.ts'
import type { PersonInput } from '../people/people.ts'
import type { SimulatorState } from '../simulator-state.ts'
import { inboundForm } from './inbound-form.ts'
import { SaidContent } from './said-content.ts'
import { tappedChoice } from './tapped-choice.ts'

export const SayOptions = z.strictObject({
  /** The message that it answers. */
  quoted: z.string().optional(),
  /** Epoch ms; now unless told otherwise. */
  at: z.number().int().nonnegative().optional(),
  /** A SID to use instead of a fresh one, to say the same message twice. */
  sid: z.string().min(1).optional(),
})
export type SayOptions = z.infer<typeof SayOptions>

/**
 * A person writes to one of our addresses: it stands in their thread, and its webhook goes out. Gives the message's SID.
 * @throws Error when the address is not ours or of another channel
 */
export function say(
  state: SimulatorState,
  from: PersonInput,
  to: string,
  content: SaidContent | string,
  { quoted, at = state.clock(), sid: givenSid }: SayOptions = {},
): string {
  const person = state.people.meet(from)
  const said = SaidContent.parse(typeof content === 'string' ? { body: content } : content)
  requireOurs(state, to, person.address)
  const tapped = said.tapped === undefined ? undefined : tappedChoice(state, said.tapped)
  const body = tapped?.body ?? said.body ?? ''
  const sid = givenSid ?? state.mint(said.media === undefined ? 'SM' : 'MM')
  const files = (said.media ?? []).map((mediaSid) => describeFile(state, sid, mediaSid))
  const serviceSid = serviceOf(state.account, to)?.sid ?? null
  const by = person.address
  state.window.wrote(to, by, at)
  state.threads.say({
    id: sid,
    at,
    by,
    business: describeSender(state.account, to),
    content: shownContent(said, body, files[0]),
    ...(quoted === undefined ? {} : { quotedId: quoted }),
  })
  const journey = newJourney()
  state.said.add({ sid, at, by, to, body, mediaCount: files.length, serviceSid, journey })
  answerForTwilio(state, to, by, body)
  if (state.incoming.url === null) return sid
  const { accountSid } = state.account
  const more = { ...tapped?.params, ...said.params }
  const facts = { accountSid, sid, serviceSid, person, to, body, files, location: said.location, more }
  void state.outbox.post({
    url: state.incoming.url,
    params: inboundForm({ ...facts, quotedSid: quoted }),
    journey,
    onTaken: (takenAt) => state.threads.change(sid, { takenAt }),
  })
  return sid
}

function requireOurs({ account }: SimulatorState, to: string, from: string): void {
  if (!account.senders.some(({ address }) => address === to))
    throw new Error(`The simulator has no sender ${to}.`)
  if (channelOf(to) !== channelOf(from)) throw new Error(`${from} cannot write to ${to}: another channel.`)
}

/** What Twilio itself says to STOP and START; the webhook goes out all the same. */
function answerForTwilio(state: SimulatorState, ours: string, theirs: string, body: string): void {
  const answer = state.optOuts.hear(ours, theirs, body)
  if (answer === null) return
  state.threads.deliver({
    id: state.mint('SM'),
    at: state.clock(),
    to: theirs,
    from: describeSender(state.account, ours),
    content: { type: 'text', text: answer },
  })
}

type File = { mediaSid: string; url: string; mimeType: string }

function describeFile(state: SimulatorState, sid: string, mediaSid: string): File {
  const file = state.media.find(mediaSid)
  if (file === undefined) throw new Error(`The simulator has no file ${mediaSid}.`)
  const path = `/2010-04-01/Accounts/${state.account.accountSid}/Messages/${sid}/Media/${mediaSid}`
  return { mediaSid, url: state.url + path, mimeType: file.mimeType }
}

function shownContent({ location }: SaidContent, body: string, file: File | undefined): PhoneContent {
  if (location !== undefined) {
    const { latitude, longitude, label, address } = location
    const place = { type: 'location' as const, latitude, longitude }
    return {
      ...place,
      ...(label === undefined ? {} : { name: label }),
      ...(address === undefined ? {} : { address }),
    }
  }
  if (file === undefined) return { type: 'text', text: body }
  const { mediaSid: mediaId, mimeType } = file
  const [kind] = mimeType.split('/', 1)
  const type = kind === 'image' || kind === 'video' || kind === 'audio' ? kind : 'document'
  return { type, mediaId, mimeType, ...(body === '' ? {} : { caption: body }) }
}
