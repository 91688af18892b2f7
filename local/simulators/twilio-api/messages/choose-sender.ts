import { serviceOf } from '../account/account.ts'
import { channelOf, isAddress } from '../account/twilio-address.ts'
import { TwilioError } from '../errors/twilio-error.ts'
import type { SimulatorState } from '../simulator-state.ts'

export type ChosenSender = { from: string; isFromKnown: boolean; serviceSid: string | null }

/**
 * Who sends: the named sender, or one of the Messaging Service's pool, for the same recipient always the same one.
 * @throws TwilioError for a sender that is not the account's own, not of the recipient's channel, or not in the pool
 */
export function chooseSender(params: URLSearchParams, to: string, state: SimulatorState): ChosenSender {
  const from = params.get('From') ?? ''
  const serviceSid = params.get('MessagingServiceSid') ?? ''
  if (from === '' && serviceSid === '') throw new TwilioError(21603)
  if (from !== '') requireOwn(from, to, state)
  if (serviceSid === '') return { from, isFromKnown: true, serviceSid: null }

  const service = state.account.services.find(({ sid }) => sid === serviceSid)
  if (service === undefined) throw new TwilioError(21705, { subject: serviceSid })
  if (from !== '') {
    if (serviceOf(state.account, from) !== service) throw new TwilioError(21606, { subject: from })
    return { from, isFromKnown: true, serviceSid }
  }
  const pool = service.pool.filter((address) => channelOf(address) === channelOf(to))
  const before = state.stickySenders.get(`${serviceSid} ${to}`)
  const chosen = before ?? pool[Math.floor(state.random() * pool.length)]
  if (chosen === undefined) throw new TwilioError(21703)
  state.stickySenders.set(`${serviceSid} ${to}`, chosen)
  return { from: chosen, isFromKnown: false, serviceSid }
}

function requireOwn(from: string, to: string, { account }: SimulatorState): void {
  if (!isAddress(from)) throw new TwilioError(21212, { subject: from })
  if (from === to) throw new TwilioError(21266, { subject: from })
  if (channelOf(from) !== channelOf(to)) throw new TwilioError(21910)
  if (account.senders.some(({ address }) => address === from)) return
  throw new TwilioError(channelOf(from) === 'sms' ? 21606 : 63007, { subject: from })
}
