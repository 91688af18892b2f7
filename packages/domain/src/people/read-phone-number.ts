import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/max'

/**
 * Reads a phone number in international form ("+44 7700 900482", "0044…" is not one). Possible numbers pass even when
 * their range is not in use yet: the provider knows better, and its refusal has a sentence of its own.
 */
export function readPhoneNumber(raw: string): { e164: string } | { problem: string } {
  const trimmed = raw.trim()
  if (trimmed === '') return { problem: 'the driver has no phone number.' }
  if (trimmed.length > 40) return { problem: 'the driver’s phone number is much too long.' }
  if (!trimmed.startsWith('+')) {
    return {
      problem: 'the driver’s phone number has no country code. It must begin with +, for example +44.',
    }
  }
  const parsed = parsePhoneNumberFromString(trimmed, { extract: false })
  if (parsed?.isPossible() === true) return { e164: parsed.number }
  return { problem: lengthProblem(trimmed) }
}

function lengthProblem(raw: string): string {
  switch (validatePhoneNumberLength(raw)) {
    case 'TOO_SHORT':
      return 'the driver’s phone number is too short for its country.'
    case 'TOO_LONG':
      return 'the driver’s phone number is too long for its country.'
    case 'INVALID_COUNTRY':
      return 'the driver’s phone number begins with a country code that does not exist.'
    case 'INVALID_LENGTH':
    case 'NOT_A_NUMBER':
    case undefined:
      return 'the driver’s phone number is not a phone number.'
  }
}
