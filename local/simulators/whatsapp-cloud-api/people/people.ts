import { type Person, type PersonInput, PersonInput as PersonSchema } from './person.ts'
import { personKey } from './person-key.ts'
import { userIdFor } from './user-id-for.ts'

export type People = {
  /** The person that is meant, made known if nobody has met them. Throws ZodError for what names nobody. */
  meet: (named: PersonInput) => Person
  all: () => Person[]
  clear: () => void
}

/** Everybody who has been written to or has written; `onNews` is called for everybody new or renamed. */
export function createPeople(onNews: () => void): People {
  const byKey = new Map<string, Person>()
  const byUserId = new Map<string, Person>()

  function meet(named: PersonInput): Person {
    const given = PersonSchema.parse(named)
    const { phone, userId, name } =
      typeof given !== 'string' ? given : given.startsWith('+') ? { phone: given } : { userId: given }
    const known = phone === undefined ? byUserId.get(userId ?? '') : byKey.get(phone)
    const person = {
      ...known,
      ...(phone === undefined ? {} : { phone }),
      userId: userId ?? known?.userId ?? userIdFor(phone ?? ''),
      name: name ?? known?.name ?? phone ?? 'WhatsApp user',
    }
    const isNews = known === undefined || known.name !== person.name
    byKey.set(personKey(person), person)
    byUserId.set(person.userId, person)
    if (isNews) onNews()
    return person
  }

  return {
    meet,
    all: () => [...byKey.values()],
    clear: () => {
      byKey.clear()
      byUserId.clear()
    },
  }
}
