import { createHash } from 'node:crypto'

/** The user id of a phone number; made up, and always the same. */
export function userIdFor(phone: string): string {
  const digest = createHash('sha256').update(`user ${phone}`).digest('hex')
  return `${countryOf(phone)}.${BigInt(`0x${digest.slice(0, 14)}`)
    .toString()
    .padStart(17, '1')}`
}

const COUNTRIES: ReadonlyArray<readonly [prefix: string, country: string]> = [
  ['+351', 'PT'],
  ['+44', 'GB'],
  ['+49', 'DE'],
  ['+48', 'PL'],
  ['+33', 'FR'],
  ['+31', 'NL'],
  ['+55', 'BR'],
  ['+52', 'MX'],
]

function countryOf(phone: string): string {
  return COUNTRIES.find(([prefix]) => phone.startsWith(prefix))?.[1] ?? 'US'
}
