import * as z from 'zod'
import { phoneDigits } from '../numbers/phone-digits.ts'

/** Somebody with WhatsApp on a phone. One without `phone` is known by the user id alone (a username, since 2026). */
export type Person = {
  /** `+` and digits. */
  phone?: string
  /** Business-scoped user id (BSUID). */
  userId: string
  /** The name in the profile. */
  name: string
}

export const UserId = z.string().regex(/^[A-Z]{2}\.(ENT\.)?[0-9A-Za-z]{1,128}$/)

const PhoneNumber = z
  .string()
  .transform((written) => `+${phoneDigits(written)}`)
  .pipe(z.string().regex(/^\+[1-9]\d{6,14}$/))

/** How others name a person: a phone number, a user id, or both and more. */
export const PersonInput = z.union([
  UserId,
  PhoneNumber,
  z.strictObject({ phone: PhoneNumber.optional(), userId: UserId.optional(), name: z.string().optional() }),
])
export type PersonInput = z.input<typeof PersonInput>

/** Whether a written number or user id means the person with this key. */
export function isSamePerson(written: string, key: string): boolean {
  return written === key || (key.startsWith('+') && phoneDigits(written) === phoneDigits(key))
}
