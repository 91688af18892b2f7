import * as z from 'zod'

/** The ways by which a Twilio number reaches a person. */
export const Channel = z.enum(['sms', 'whatsapp', 'messenger'])
export type Channel = z.infer<typeof Channel>

/**
 * The channel of an address as Twilio writes it: `whatsapp:+E164`, `messenger:<id>`, else a plain number, which is SMS.
 */
export function channelOf(address: string): Channel {
  if (address.startsWith('whatsapp:')) return 'whatsapp'
  if (address.startsWith('messenger:')) return 'messenger'
  return 'sms'
}

/** An address without its channel: `+447700900482`, or the provider's own id of the person. */
export function bareAddress(address: string): string {
  return address.replace(/^(whatsapp|messenger):/, '')
}
