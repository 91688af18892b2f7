import * as z from 'zod'
import { TwilioAddress } from '../account/twilio-address.ts'

/** Somebody at the other end of a channel; the same person on two channels is two here. */
export type Person = { address: string; name: string | null }

/** How others name a person: the address, or with the name of their profile. */
export const PersonInput = z.union([
  TwilioAddress,
  z.strictObject({ address: TwilioAddress, name: z.string().min(1).optional() }),
])
export type PersonInput = z.input<typeof PersonInput>

export type People = {
  /** The person that is meant, made known if nobody has met them. @throws ZodError for what names nobody */
  meet: (named: PersonInput) => Person
  all: () => Person[]
  clear: () => void
}

/** Everybody who has been written to or has written; `onNews` is called for everybody new or renamed. */
export function createPeople(onNews: () => void): People {
  const known = new Map<string, Person>()
  return {
    meet: (named) => {
      const given = PersonInput.parse(named)
      const { address, name } = typeof given === 'string' ? { address: given, name: undefined } : given
      const before = known.get(address)
      const person = { address, name: name ?? before?.name ?? null }
      known.set(address, person)
      if (before === undefined || before.name !== person.name) onNews()
      return person
    },
    all: () => [...known.values()],
    clear: () => known.clear(),
  }
}
