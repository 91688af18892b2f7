import { phoneDigits } from '../numbers/phone-digits.ts'
import { UserId } from './person.ts'

/** What a phone's thread is filed under, however its number is written. */
export function threadKey(phone: string): string {
  return UserId.safeParse(phone).success ? phone : phoneDigits(phone)
}
