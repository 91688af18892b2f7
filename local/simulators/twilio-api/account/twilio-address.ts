import * as z from 'zod'

export type TwilioChannel = 'sms' | 'whatsapp' | 'messenger'

const E164 = /^\+[1-9]\d{6,14}$/
const MESSENGER_ID = /^messenger:\d{5,20}$/

/** An address as Twilio writes it: `+E164`, `whatsapp:+E164` or `messenger:<id>`. */
export const TwilioAddress = z.string().refine(isAddress, 'must be +E164, whatsapp:+E164 or messenger:<id>')

export function isAddress(written: string): boolean {
  return E164.test(written.replace(/^whatsapp:/, '')) || MESSENGER_ID.test(written)
}

export function channelOf(address: string): TwilioChannel {
  if (address.startsWith('whatsapp:')) return 'whatsapp'
  return address.startsWith('messenger:') ? 'messenger' : 'sms'
}

/** What is behind the channel: `+447700900177`. */
export function bareAddress(address: string): string {
  return address.replace(/^(whatsapp|messenger):/, '')
}
