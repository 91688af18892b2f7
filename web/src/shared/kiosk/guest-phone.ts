import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
  type CountryCode,
} from 'libphonenumber-js/min'

/** A guest's number as they typed it: nothing, a number (E.164), or what is wrong with it. */
export type GuestPhone =
  | { kind: 'none' }
  | { kind: 'number'; e164: string }
  | { kind: 'wrong'; problem: 'short' | 'long' | 'not-a-number'; country: string | null }

/** Reads what was typed; without `+` it is a number of `country` (ISO 3166), where the kiosk stands. */
export function readGuestPhone(typed: string, country: string | null): GuestPhone {
  const text = typed.trim()
  if (text === '') return { kind: 'none' }
  const home = country !== null && isSupportedCountry(country) ? country : undefined
  // Also `0049…`, as many people write it.
  const international = text.replace(/^00(?=[1-9])/u, '+')
  const parsed = parsePhoneNumberFromString(international, home)
  if (parsed?.isPossible() === true && parsed.nationalNumber.length >= fewestDigits) {
    return { kind: 'number', e164: parsed.number }
  }
  return {
    kind: 'wrong',
    problem: problemOf(international, home),
    country: parsed?.country ?? home ?? null,
  }
}

/** Some plans also have short numbers, but hardly a mobile phone has one. */
const fewestDigits = 7

function problemOf(text: string, home: CountryCode | undefined): 'short' | 'long' | 'not-a-number' {
  if (text.replaceAll(/\D/gu, '').length < fewestDigits && /^[\d\s()+/.-]+$/u.test(text)) return 'short'
  const length = validatePhoneNumberLength(text, home)
  if (length === 'TOO_SHORT' || (length === 'INVALID_LENGTH' && text.length < 10)) return 'short'
  return length === 'TOO_LONG' || length === 'INVALID_LENGTH' ? 'long' : 'not-a-number'
}
