import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** The country (ISO 3166-1) of a number in E.164; null for what is no number, or belongs to no country. */
export function countryOf(address: string): string | null {
  return parsePhoneNumberFromString(address, { extract: false })?.country ?? null
}
