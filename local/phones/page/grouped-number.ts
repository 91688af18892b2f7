import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** `+44 7700 900482` for `+447700900482`; a number that no plan knows stays as it is. */
export function groupedNumber(number: string): string {
  return parsePhoneNumberFromString(number)?.formatInternational() ?? number
}
