import { numberOf } from '../server/guest-key.ts'
import { groupedNumber } from './grouped-number.ts'
import type { ShownPhone } from './stream/phones-state.ts'

/** `Youssef El-Khatib, driver`, the name in the profile, or the number. */
export function phoneTitle({ owner, profileName, number }: ShownPhone): string {
  if (owner !== null) return `${owner.name}, ${owner.role}`
  return profileName === null || profileName === number ? unknownTitle(number) : profileName
}

/** What to call the person when there is little room. */
export function shortName({ owner, profileName, number }: ShownPhone): string {
  const name = owner?.name ?? profileName ?? number
  return name === number ? groupedNumber(numberOf(number)) : (name.split(' ')[0] ?? name)
}

/** Whether Twilio reaches this phone. */
export function isGuest({ number }: Pick<ShownPhone, 'number'>): boolean {
  return /^(sms|whatsapp):/.test(number)
}

function unknownTitle(number: string): string {
  return numberOf(number).startsWith('+') ? 'Unknown phone' : 'Somebody without a number'
}
