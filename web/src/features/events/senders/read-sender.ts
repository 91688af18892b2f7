import { bareAddress, channelOf, type Channel } from '@relaydesk/domain/inbox/channel.ts'

/** A number as somebody types or pastes it → the address that Twilio knows; null when it is none. */
export function readSender(typed: string, channel: Channel): string | null {
  const bare = bareAddress(typed.trim())
  if (channel === 'messenger') return /^\d{5,20}$/.test(bare) ? `messenger:${bare}` : null
  const number = readPhoneNumber(bare)
  if (number === null) return null
  return channel === 'whatsapp' ? `whatsapp:${number}` : number
}

/** `00` or `+`, spaces, dots and brackets as people write them → E.164; null when it is no international number. */
export function readPhoneNumber(typed: string): string | null {
  const digits = typed
    .trim()
    .replace(/^00/, '+')
    .replaceAll(/[\s().\-/]/g, '')
  return /^\+[1-9]\d{5,14}$/.test(digits) ? digits : null
}

/** Whether an address has a shape that texts can go to. */
export function isSenderShaped(address: string): boolean {
  return readSender(address, channelOf(address)) === address
}

/** Which other events that are not over share an address: a guest who writes there is asked which one they are at. */
export function eventsSharing<E extends { id: string; state: string; senders: readonly string[] }>(
  events: readonly E[],
  eventId: string,
  address: string,
): readonly E[] {
  return events.filter(
    ({ id, state, senders }) => id !== eventId && state !== 'ENDED' && senders.includes(address),
  )
}
