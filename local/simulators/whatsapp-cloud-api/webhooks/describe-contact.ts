import { phoneDigits, whatsappId } from '../numbers/phone-digits.ts'
import type { Person } from '../people/person.ts'

/** An entry of `contacts`; without `wa_id` where the number is not to be known. */
export function describeContact(person: Person, hideNumber = false): Record<string, unknown> {
  const { phone, userId, name } = person
  return {
    profile: { name },
    ...(phone === undefined || hideNumber ? {} : { wa_id: whatsappId(phoneDigits(phone)) }),
    user_id: userId,
  }
}
